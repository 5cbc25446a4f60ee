package io.opnode.worker.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.BuildImageResultCallback;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Builds images from nothing but the host's static busybox; layers are cached by the engine. */
public final class TestImage {

    private static final Path BUSYBOX = Path.of("/bin/busybox");

    private TestImage() {}

    /** The id of an image with busybox as every usual command. */
    public static String busybox() throws IOException {
        return build(Optional.empty(), "");
    }

    /** The same with more Dockerfile lines, on the engine at {@code host} (empty: the default). */
    public static String build(Optional<String> host, String lines) throws IOException {
        if (!Files.isExecutable(BUSYBOX)) {
            throw new IllegalStateException(
                    BUSYBOX + " is missing; apt-get install busybox-static");
        }
        Path folder = Files.createTempDirectory("opnode-image");
        try (DockerClient docker = client(host)) {
            Files.copy(BUSYBOX, folder.resolve("busybox"));
            Files.writeString(
                    folder.resolve("Dockerfile"),
                    """
                    FROM scratch
                    COPY busybox /bin/busybox
                    RUN ["/bin/busybox", "--install", "-s", "/bin"]
                    ENV PATH=/bin
                    %s
                    """
                            .formatted(lines));
            return docker.buildImageCmd(folder.toFile())
                    .withTags(Set.of())
                    .exec(new BuildImageResultCallback())
                    .awaitImageId()
                    .transform(short_ -> docker.inspectImageCmd(short_).exec().getId());
        } finally {
            Files.deleteIfExists(folder.resolve("busybox"));
            Files.deleteIfExists(folder.resolve("Dockerfile"));
            Files.deleteIfExists(folder);
        }
    }

    /** A client of the tests' own, to look at what the runtime made. */
    public static DockerClient client(Optional<String> host) {
        var config = DefaultDockerClientConfig.createDefaultConfigBuilder();
        if (host.isPresent()) {
            config.withDockerHost(host.get());
        }
        var built = config.build();
        URI at = built.getDockerHost();
        return DockerClientImpl.getInstance(
                built, new ZerodepDockerHttpClient.Builder().dockerHost(at).build());
    }
}
