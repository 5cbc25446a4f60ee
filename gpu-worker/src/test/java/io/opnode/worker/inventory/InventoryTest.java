package io.opnode.worker.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.opnode.domain.kernel.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {

    private static final String LIBRARY =
            """
            #include <string.h>
            static int ready = 0;
            int nvmlInit_v2(void) { ready = 1; return 0; }
            int nvmlShutdown(void) { ready = 0; return 0; }
            int nvmlDeviceGetCount_v2(unsigned *n) { *n = 2; return ready ? 0 : 1; }
            int nvmlSystemGetDriverVersion(char *t, unsigned n) { strncpy(t, "570.1", n); return 0; }
            static int cards[2] = {0, 1};
            int nvmlDeviceGetHandleByIndex_v2(unsigned i, void **d) { *d = &cards[i]; return i < 2 ? 0 : 2; }
            int nvmlDeviceGetMemoryInfo(void *d, unsigned long long *m) {
                m[0] = 80ULL << 30; m[1] = 1; m[2] = 2; return 0; }
            int nvmlDeviceGetUUID(void *d, char *t, unsigned n) {
                strncpy(t, *(int *) d ? "GPU-bbbb" : "GPU-aaaa", n); return 0; }
            int nvmlDeviceGetName(void *d, char *t, unsigned n) {
                strncpy(t, "NVIDIA A100-SXM4-80GB", n); return 0; }
            """;

    @TempDir Path folder;

    @Test
    void readsTheGpusOfALibraryWithNvmlsFunctions() throws Exception {
        Path library = compiled(LIBRARY);
        List<GpuDevice> devices = Nvml.list(library.toString()).orElseThrow();
        assertThat(devices)
                .containsExactly(
                        new GpuDevice("GPU-aaaa", "NVIDIA A100-SXM4-80GB", 80L << 30, "570.1"),
                        new GpuDevice("GPU-bbbb", "NVIDIA A100-SXM4-80GB", 80L << 30, "570.1"));
    }

    @Test
    void takesALibraryThatFailsOrIsMissingForNone() throws Exception {
        assertThat(Nvml.list("libno-such-library.so.1")).isEmpty();
        assertThat(Nvml.list(compiled("int nvmlInit_v2(void) { return 9; }").toString())).isEmpty();
        assertThat(Nvml.list(compiled("int other(void) { return 0; }").toString())).isEmpty();
    }

    private Path compiled(String source) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/gcc")), "there is no gcc to build it with");
        Path code = Files.writeString(folder.resolve("nvml.c"), source);
        Path library = Files.createTempFile(folder, "libnvml", ".so");
        Process gcc =
                new ProcessBuilder(
                                "gcc",
                                "-shared",
                                "-fPIC",
                                "-o",
                                library.toString(),
                                code.toString())
                        .inheritIO()
                        .start();
        assertThat(gcc.waitFor()).isZero();
        return library;
    }

    @Test
    void readsTheListOfNvidiaSmi() throws IOException {
        Path program = folder.resolve("nvidia-smi");
        Files.writeString(
                program,
                """
                #!/bin/sh
                test "$1 $2" = "--query-gpu=uuid,name,memory.total,driver_version \
                --format=csv,noheader,nounits" || exit 1
                echo "GPU-cccc, NVIDIA GeForce RTX 3090, 24576, 570.86"
                echo "No devices were found"
                """);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(NvidiaSmi.list(program.toString()).orElseThrow())
                .containsExactly(
                        new GpuDevice("GPU-cccc", "NVIDIA GeForce RTX 3090", 24L << 30, "570.86"));
        assertThat(NvidiaSmi.list(folder.resolve("missing").toString())).isEmpty();
    }

    @Test
    void namesTheClassAndHidesTheSerial() {
        GpuDevice device = new GpuDevice("GPU-cccc", "NVIDIA GeForce RTX 3090", 1, "1");
        assertThat(device.deviceClass().value()).isEqualTo("rtx-3090");
        assertThat(device.declared().uuidHash())
                .isEqualTo(Sha256.of("GPU-cccc".getBytes(StandardCharsets.UTF_8)));
        assertThat(new GpuDevice("x", "NVIDIA A100-SXM4-80GB", 1, "1").deviceClass().value())
                .isEqualTo("a100-sxm4-80gb");
        assertThat(new GpuDevice("x", "NVIDIA", 1, "1").deviceClass().value()).isEqualTo("gpu");
    }

    @Test
    void leavesAQuarterToTheMachine() {
        MachineInventory machine = MachineInventory.of(4, 400, 800, List.of());
        assertThat(machine.declared().cpuMillicores()).isEqualTo(4000);
        assertThat(machine.declared().memoryBytes()).isEqualTo(300);
        assertThat(machine.declared().diskBytes()).isEqualTo(600);
    }
}
