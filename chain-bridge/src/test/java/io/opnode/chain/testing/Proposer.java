package io.opnode.chain.testing;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.OpNodeGovernor;
import io.opnode.domain.governance.GovernanceEvent;
import io.opnode.domain.governance.GovernanceEvent.ProposalCreated;
import io.opnode.domain.governance.GovernanceId;
import io.opnode.domain.governance.ProposalId;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.DynamicArray;
import org.web3j.abi.datatypes.DynamicBytes;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.Utf8String;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint8;
import org.web3j.crypto.Credentials;
import org.web3j.utils.Numeric;

/** Brings one call of the timelock to the vote and through it, by transactions. */
public final class Proposer {
    private final BridgeUnderTest bridge;
    private final Credentials key;
    private final EvmAddress target;
    private final String call;
    private final String description;

    public Proposer(
            BridgeUnderTest bridge,
            Credentials key,
            EvmAddress target,
            String call,
            String description) {
        this.bridge = bridge;
        this.key = key;
        this.target = target;
        this.call = call;
        this.description = description;
    }

    public void propose() {
        send(key, OpNodeGovernor.FUNC_PROPOSE, new Utf8String(description));
    }

    /** The id that the governor gave it, once an event tells of it. */
    public ProposalId id() {
        return events().stream()
                .filter(ProposalCreated.class::isInstance)
                .map(created -> ((ProposalCreated) created).proposal())
                .filter(proposal -> proposal.descriptionHash().value().equals(hash().hex()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public void vote(Credentials voter, int support) {
        to(voter, OpNodeGovernor.FUNC_CASTVOTE, new Uint256(number()), new Uint8(support));
    }

    /** As some wallets vote: with words and bytes of their own. */
    public void voteWithReason(Credentials voter, int support, String reason) {
        to(
                voter,
                OpNodeGovernor.FUNC_CASTVOTEWITHREASONANDPARAMS,
                new Uint256(number()),
                new Uint8(support),
                new Utf8String(reason),
                new DynamicBytes(new byte[] {1}));
    }

    public void queue() {
        send(key, OpNodeGovernor.FUNC_QUEUE, descriptionHash());
    }

    public void execute() {
        send(key, OpNodeGovernor.FUNC_EXECUTE, descriptionHash());
    }

    public void cancel() {
        send(key, OpNodeGovernor.FUNC_CANCEL, descriptionHash());
    }

    private BigInteger number() {
        return new BigInteger(id().value());
    }

    private Bytes32 hash() {
        return Bytes32.keccak(description.getBytes(StandardCharsets.UTF_8));
    }

    private Type<?> descriptionHash() {
        return new org.web3j.abi.datatypes.generated.Bytes32(hash().bytes());
    }

    private void send(Credentials from, String function, Type<?> last) {
        to(
                from,
                function,
                new DynamicArray<>(Address.class, new Address(target.value())),
                new DynamicArray<>(Uint256.class, new Uint256(0)),
                new DynamicArray<>(
                        DynamicBytes.class, new DynamicBytes(Numeric.hexStringToByteArray(call))),
                last);
    }

    private void to(Credentials from, String function, Type<?>... arguments) {
        EvmAddress governor = bridge.deployed.home().governor();
        String data = TestChain.encode(function, arguments);
        // WHY first a call: it says why the governor would refuse.
        bridge.chain.rpc(
                "eth_call",
                Map.of("from", from.getAddress(), "to", governor.value(), "data", data),
                "pending");
        bridge.chain.send(from, governor, data);
        bridge.chain.mine(1);
    }

    public List<GovernanceEvent> events() {
        return bridge.aggregates.history(
                GovernanceEvent.class,
                GovernanceId.of(bridge.deployed.contracts().chainId()).value());
    }
}
