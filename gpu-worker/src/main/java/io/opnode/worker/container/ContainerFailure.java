package io.opnode.worker.container;

import java.util.List;

/**
 * Why a container could not be made, run or read. {@link #code()} is stable, {@link #message()}
 * says what to do next; {@link #fault()} says whose doing it was, since fault decides money.
 */
public sealed interface ContainerFailure {

    /** Whose doing a failure is. */
    enum Fault {
        USER,
        NODE
    }

    String code();

    String message();

    Fault fault();

    record ImageNotFound(String reference) implements ContainerFailure {
        @Override
        public String code() {
            return "image-not-found";
        }

        @Override
        public String message() {
            return "image "
                    + reference
                    + " is not on this node and no registry gave it;"
                    + " check the name and digest, or build it on the node";
        }

        @Override
        public Fault fault() {
            return Fault.USER;
        }
    }

    record ImageRefused(String reference, List<String> reasons) implements ContainerFailure {
        public ImageRefused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String code() {
            return "image-refused";
        }

        @Override
        public String message() {
            return "image " + reference + " is refused: " + String.join("; ", reasons);
        }

        @Override
        public Fault fault() {
            return Fault.USER;
        }
    }

    record SpecRefused(List<String> reasons) implements ContainerFailure {
        public SpecRefused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String code() {
            return "spec-refused";
        }

        @Override
        public String message() {
            return "the job's container is refused: " + String.join("; ", reasons);
        }

        @Override
        public Fault fault() {
            return Fault.USER;
        }
    }

    record CommandNotFound(String command, String detail) implements ContainerFailure {
        @Override
        public String code() {
            return "command-not-found";
        }

        @Override
        public String message() {
            return "the image cannot run \"" + command + "\": " + detail;
        }

        @Override
        public Fault fault() {
            return Fault.USER;
        }
    }

    record OutputsRefused(List<String> reasons) implements ContainerFailure {
        public OutputsRefused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String code() {
            return "outputs-refused";
        }

        @Override
        public String message() {
            return "the outputs are refused: " + String.join("; ", reasons);
        }

        @Override
        public Fault fault() {
            return Fault.USER;
        }
    }

    record GpuUnavailable(String detail) implements ContainerFailure {
        @Override
        public String code() {
            return "gpu-unavailable";
        }

        @Override
        public String message() {
            return "the engine cannot pass GPUs ("
                    + detail
                    + "); install the NVIDIA container toolkit and restart the engine";
        }

        @Override
        public Fault fault() {
            return Fault.NODE;
        }
    }

    record RuntimeUnavailable(String runtime, List<String> available) implements ContainerFailure {
        public RuntimeUnavailable {
            available = List.copyOf(available);
        }

        @Override
        public String code() {
            return "runtime-unavailable";
        }

        @Override
        public String message() {
            return "the engine has no runtime " + runtime + " (it has " + available + ")";
        }

        @Override
        public Fault fault() {
            return Fault.NODE;
        }
    }

    record EngineUnavailable(String detail) implements ContainerFailure {
        @Override
        public String code() {
            return "engine-unavailable";
        }

        @Override
        public String message() {
            return "the Docker Engine does not answer ("
                    + detail
                    + "); start it, or set DOCKER_HOST to one that runs";
        }

        @Override
        public Fault fault() {
            return Fault.NODE;
        }
    }

    record EngineRefused(int status, String detail) implements ContainerFailure {
        @Override
        public String code() {
            return "engine-refused";
        }

        @Override
        public String message() {
            return "the Docker Engine refused (" + status + "): " + detail;
        }

        @Override
        public Fault fault() {
            return Fault.NODE;
        }
    }

    record WorkspaceUnavailable(String detail) implements ContainerFailure {
        @Override
        public String code() {
            return "workspace-unavailable";
        }

        @Override
        public String message() {
            return "the worker cannot keep the job's folders ("
                    + detail
                    + "); free disk space or choose another --home";
        }

        @Override
        public Fault fault() {
            return Fault.NODE;
        }
    }
}
