package io.opnode.worker.inventory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The few calls of NVIDIA's management library that an inventory needs, through the JDK's foreign
 * function interface. See the NVML API reference for the functions and their structures.
 */
final class Nvml {

    static final String LIBRARY = "libnvidia-ml.so.1";
    static final int DEVICES_MAX = 64;

    private static final int TEXT_BYTES = 96;
    private static final MemoryLayout MEMORY =
            MemoryLayout.structLayout(JAVA_LONG, JAVA_LONG, JAVA_LONG);

    private final SymbolLookup library;
    private final Arena arena;

    private Nvml(SymbolLookup library, Arena arena) {
        this.library = library;
        this.arena = arena;
    }

    /**
     * Empty when the library is not there or does not work.
     *
     * @param path a file, or a name that the system's loader finds
     */
    static Optional<List<GpuDevice>> list(String path) {
        try (Arena arena = Arena.ofConfined()) {
            Nvml nvml = new Nvml(SymbolLookup.libraryLookup(path, arena), arena);
            nvml.call("nvmlInit_v2");
            try {
                return Optional.of(nvml.devices());
            } finally {
                nvml.call("nvmlShutdown");
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private List<GpuDevice> devices() {
        MemorySegment count = arena.allocate(JAVA_INT);
        call("nvmlDeviceGetCount_v2", count);
        String driver = text("nvmlSystemGetDriverVersion");
        List<GpuDevice> devices = new ArrayList<>();
        for (int i = 0; i < Math.min(count.get(JAVA_INT, 0), DEVICES_MAX); i++) {
            MemorySegment slot = arena.allocate(ADDRESS);
            call("nvmlDeviceGetHandleByIndex_v2", i, slot);
            MemorySegment device = slot.get(ADDRESS, 0);
            MemorySegment memory = arena.allocate(MEMORY);
            call("nvmlDeviceGetMemoryInfo", device, memory);
            devices.add(
                    new GpuDevice(
                            text("nvmlDeviceGetUUID", device),
                            text("nvmlDeviceGetName", device),
                            memory.get(JAVA_LONG, 0),
                            driver));
        }
        return List.copyOf(devices);
    }

    private String text(String function, Object... before) {
        MemorySegment buffer = arena.allocate(TEXT_BYTES);
        List<Object> arguments = new ArrayList<>(List.of(before));
        arguments.add(buffer);
        arguments.add(TEXT_BYTES - 1);
        call(function, arguments.toArray());
        return buffer.getString(0);
    }

    private void call(String function, Object... arguments) {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            layouts[i] = arguments[i] instanceof Integer ? JAVA_INT : ADDRESS;
        }
        MemorySegment symbol =
                library.find(function)
                        .orElseThrow(() -> new IllegalStateException(function + " is missing"));
        MethodHandle handle =
                Linker.nativeLinker()
                        .downcallHandle(symbol, FunctionDescriptor.of(JAVA_INT, layouts));
        int code = invoke(handle, function, arguments);
        if (code != 0) {
            throw new IllegalStateException(function + " failed with " + code);
        }
    }

    private static int invoke(MethodHandle handle, String function, Object... arguments) {
        try {
            return (int) handle.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(function + " could not be called", e);
        }
    }
}
