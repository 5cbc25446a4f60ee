package io.opnode.contracts.deploy;

import io.opnode.contracts.Bytes32;
import java.io.IOException;
import org.web3j.abi.datatypes.Address;

/**
 * Something on the chain that must be as the terms say.
 *
 * @param what for whoever has to look at it
 * @param question how to find out
 * @param answer the right answer, in hexadecimal with {@code 0x}
 * @param order what makes it so
 */
record Setting(String what, Call question, String answer, Call order) {
    private static final String YES = "0x" + "0".repeat(63) + "1";
    private static final String NO = "0x" + "0".repeat(64);

    /** The account has the role. */
    static Setting granted(String contract, String on, Bytes32 role, String name, String account) {
        return new Setting(
                "%s of %s is %s".formatted(name, contract, account),
                hasRole(on, role, account),
                YES,
                Call.of(on, "grantRole", Call.word(role), new Address(account)));
    }

    /** The account that sends the order has given the role up. */
    static Setting renounced(String contract, String on, Bytes32 role, String name, String own) {
        return new Setting(
                "%s of %s is not %s any more".formatted(name, contract, own),
                hasRole(on, role, own),
                NO,
                Call.of(on, "renounceRole", Call.word(role), new Address(own)));
    }

    boolean isSo(ChainAccount account) throws IOException {
        return account.ask(question).filter(answer::equals).isPresent();
    }

    private static Call hasRole(String on, Bytes32 role, String account) {
        return Call.of(on, "hasRole", Call.word(role), new Address(account));
    }
}
