package io.opnode.contracts.revert;

import io.opnode.contracts.bindings.AddressRegistry;
import io.opnode.contracts.bindings.CloudWallet;
import io.opnode.contracts.bindings.CloudWalletFactory;
import io.opnode.contracts.bindings.Disputes;
import io.opnode.contracts.bindings.GpuDeed;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.OpNodeGovernor;
import io.opnode.contracts.bindings.OpNodeStaking;
import io.opnode.contracts.bindings.OpNodeToken;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.bindings.ProtocolParameters;
import io.opnode.contracts.bindings.ReceiptRegistry;
import io.opnode.contracts.bindings.RevenueShare;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.contracts.bindings.TimelockController;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.web3j.abi.CustomErrorEncoder;
import org.web3j.abi.FunctionReturnDecoder;
import org.web3j.abi.datatypes.BytesType;
import org.web3j.abi.datatypes.CustomError;
import org.web3j.abi.datatypes.Type;

/**
 * A custom error of our contracts, decoded from the data that a node returns with a revert.
 *
 * @param name the error's name, such as {@code CapExceeded}; {@code unknown} if none of ours
 * @param values its parameters as text, in order; bytes in hexadecimal
 */
public record RevertReason(String name, List<String> values) {
    /** The name of an error that none of the contracts declares. */
    public static final String UNKNOWN = "unknown";

    /** Longest data read, in hexadecimal digits. */
    public static final int MAX_DIGITS = 4096;

    private static final int SELECTOR = 10;
    private static final Map<String, CustomError> ERRORS = errors();
    private static final Set<String> DONE_BEFORE =
            Set.of(
                    "EpochAlreadyAnchored",
                    "MandateAlreadyOpened",
                    "EvidenceAlreadyUsed",
                    "WeekAlreadyPublished",
                    "DeedAlreadyMinted");

    public RevertReason {
        values = List.copyOf(values);
    }

    /**
     * Decodes the data of a revert. Never fails: what cannot be read is {@code unknown}.
     *
     * @param data hexadecimal with {@code 0x}, from the error of {@code eth_call}
     */
    public static RevertReason of(String data) {
        RevertReason unknown = new RevertReason(UNKNOWN, List.of());
        if (data.length() < SELECTOR || data.length() > MAX_DIGITS) {
            return unknown;
        }
        CustomError error = ERRORS.get(data.substring(0, SELECTOR));
        if (error == null) {
            return unknown;
        }
        try {
            List<String> values =
                    FunctionReturnDecoder.decode(
                                    "0x" + data.substring(SELECTOR), error.getParameters())
                            .stream()
                            .map(RevertReason::text)
                            .toList();
            return new RevertReason(error.getName(), values);
        } catch (RuntimeException e) {
            return new RevertReason(error.getName(), List.of());
        }
    }

    /**
     * Whether the refusal says that the same call took effect before, so that nothing is left to
     * do: the epoch is anchored, the mandate opened, the evidence used, the week shared, or the
     * deed minted.
     */
    public boolean isDoneBefore() {
        return DONE_BEFORE.contains(name);
    }

    @Override
    public String toString() {
        return name + "(" + String.join(", ", values) + ")";
    }

    private static String text(Type<?> value) {
        return value instanceof BytesType bytes
                ? "0x" + HexFormat.of().formatHex(bytes.getValue())
                : value.getValue().toString();
    }

    private static Map<String, CustomError> errors() {
        Map<String, CustomError> errors = new HashMap<>();
        for (Class<?> binding :
                List.of(
                        AddressRegistry.class,
                        CloudWallet.class,
                        CloudWalletFactory.class,
                        Disputes.class,
                        GpuDeed.class,
                        JobEscrow.class,
                        OpNodeGovernor.class,
                        OpNodeStaking.class,
                        OpNodeToken.class,
                        Payouts.class,
                        ProtocolParameters.class,
                        ReceiptRegistry.class,
                        RevenueShare.class,
                        TestStablecoin.class,
                        TimelockController.class)) {
            for (Field field : binding.getFields()) {
                if (field.getType() == CustomError.class) {
                    CustomError error = read(field);
                    errors.put(CustomErrorEncoder.encode(error).substring(0, SELECTOR), error);
                }
            }
        }
        return Map.copyOf(errors);
    }

    private static CustomError read(Field field) {
        try {
            return (CustomError) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }
}
