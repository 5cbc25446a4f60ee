package io.opnode.chain.contract;

import io.opnode.contracts.bindings.CloudWallet;
import io.opnode.contracts.bindings.CloudWalletFactory;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.bindings.ReceiptRegistry;
import io.opnode.contracts.bindings.TestStablecoin;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.web3j.abi.CustomErrorEncoder;
import org.web3j.abi.FunctionReturnDecoder;
import org.web3j.abi.TypeReference;
import org.web3j.abi.Utils;
import org.web3j.abi.datatypes.CustomError;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.Utf8String;
import org.web3j.utils.Numeric;

/**
 * Why a contract refused.
 *
 * @param error name of the custom error, such as {@code MandateAlreadyOpened}; {@code Error} for a
 *     text, {@code unknown} for anything else
 * @param text the error with its arguments, for people
 */
public record RevertReason(String error, String text) {
    private static final String TEXT_SELECTOR = "0x08c379a0";
    private static final int SELECTOR_CHARS = 10;
    private static final int MAX_TEXT = 300;
    private static final Map<String, CustomError> KNOWN =
            errorsOf(
                    JobEscrow.class,
                    CloudWallet.class,
                    CloudWalletFactory.class,
                    Payouts.class,
                    ReceiptRegistry.class,
                    TestStablecoin.class);

    /**
     * Decodes by the errors that our contracts declare.
     *
     * @param data selector and arguments in hexadecimal; {@code 0x} when nothing came
     */
    public static RevertReason of(String data, String message) {
        if (data.length() >= SELECTOR_CHARS) {
            String selector = data.substring(0, SELECTOR_CHARS);
            String arguments = data.substring(SELECTOR_CHARS);
            CustomError error = KNOWN.get(selector);
            if (error != null) {
                return new RevertReason(error.getName(), cut(decoded(error, arguments)));
            }
            if (selector.equals(TEXT_SELECTOR)) {
                return new RevertReason("Error", cut(plainText(arguments)));
            }
        }
        return new RevertReason("unknown", cut(message + " " + data));
    }

    private static String decoded(CustomError error, String arguments) {
        List<String> values =
                FunctionReturnDecoder.decode(arguments, error.getParameters()).stream()
                        .map(RevertReason::shown)
                        .toList();
        return error.getName() + "(" + String.join(", ", values) + ")";
    }

    private static String shown(Type<?> value) {
        return value.getValue() instanceof byte[] bytes
                ? Numeric.toHexString(bytes)
                : String.valueOf(value.getValue());
    }

    private static String plainText(String arguments) {
        return FunctionReturnDecoder.decode(
                        arguments, Utils.convert(List.of(new TypeReference<Utf8String>() {})))
                .stream()
                .map(RevertReason::shown)
                .collect(Collectors.joining());
    }

    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }

    private static Map<String, CustomError> errorsOf(Class<?>... bindings) {
        Map<String, CustomError> errors = new HashMap<>();
        for (Class<?> binding : bindings) {
            for (Field field : binding.getDeclaredFields()) {
                if (field.getType() == CustomError.class) {
                    CustomError error = read(field);
                    String selector = CustomErrorEncoder.encode(error);
                    errors.put(selector.substring(0, SELECTOR_CHARS), error);
                }
            }
        }
        return Map.copyOf(errors);
    }

    private static CustomError read(Field field) {
        try {
            return (CustomError) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the bindings' errors are public", e);
        }
    }
}
