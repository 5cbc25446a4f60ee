package io.opnode.worker.inventory;

import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.node.DeviceClass;
import io.opnode.domain.node.Gpu;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One GPU as its driver names it.
 *
 * @param uuid such as {@code GPU-8f2c…}; stays on this machine, only its hash is told
 * @param name the vendor's name of the model
 * @param vramBytes memory
 * @param driver version
 */
public record GpuDevice(String uuid, String name, long vramBytes, String driver) {

    private static final int CLASS_CHARS_MAX = 32;

    /** {@code NVIDIA A100-SXM4-80GB} is of class {@code a100-sxm4-80gb}. */
    public DeviceClass deviceClass() {
        String plain =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("nvidia|geforce|tesla|graphics device", " ")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+", "");
        String cut = plain.length() > CLASS_CHARS_MAX ? plain.substring(0, CLASS_CHARS_MAX) : plain;
        String trimmed = cut.replaceAll("-+$", "");
        return new DeviceClass(trimmed.isEmpty() ? "gpu" : trimmed);
    }

    /** What others may know of it. */
    public Gpu declared() {
        Sha256 hash = Sha256.of(uuid.getBytes(StandardCharsets.UTF_8));
        return new Gpu(deviceClass(), hash, vramBytes, driver);
    }
}
