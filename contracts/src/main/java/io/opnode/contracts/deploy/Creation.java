package io.opnode.contracts.deploy;

import io.opnode.contracts.Bytes32;

/**
 * A contract to deploy.
 *
 * @param name under which it is recorded
 * @param address where it will be
 * @param call what deploys it
 */
record Creation(String name, String address, Call call) {
    /** Of code and encoded constructor arguments, both in hexadecimal. */
    static Creation of(String name, Bytes32 salt, String code, String arguments) {
        String creationCode = code + arguments;
        return new Creation(
                name, Create2.addressOf(salt, creationCode), Create2.call(salt, creationCode));
    }
}
