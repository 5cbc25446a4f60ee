package io.opnode.contracts.deploy;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.AddressRegistry;
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
import java.math.BigInteger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.DynamicArray;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint32;
import org.web3j.abi.datatypes.generated.Uint48;
import org.web3j.abi.datatypes.generated.Uint64;

/**
 * Which contracts one deployer puts on a chain, in an order in which each finds those it needs. A
 * pure function of deployer and terms.
 */
final class DeploymentPlan {
    private final Map<String, Creation> creations = new LinkedHashMap<>();
    private final String deployer;
    private final Bytes32 salt;

    private DeploymentPlan(String deployer) {
        this.deployer = deployer;
        this.salt = Create2.saltOf(deployer);
    }

    static DeploymentPlan of(String deployer, DeploymentTerms terms) {
        DeploymentPlan plan = new DeploymentPlan(deployer);
        plan.settlement(terms);
        if (terms.role() instanceof ChainRole.Home home) {
            plan.home(home.terms());
        }
        return plan;
    }

    List<Creation> creations() {
        return List.copyOf(creations.values());
    }

    private void settlement(DeploymentTerms terms) {
        if (terms.stablecoin().isEmpty()) {
            add(ContractNames.STABLECOIN, TestStablecoin.BINARY);
        }
        Address registry =
                add(ContractNames.RECEIPT_REGISTRY, ReceiptRegistry.BINARY, account(deployer));
        Address payouts =
                add(
                        ContractNames.PAYOUTS,
                        Payouts.BINARY,
                        account(deployer),
                        registry,
                        new Uint64(terms.disputeWindow().toSeconds()));
        Address escrow =
                add(
                        ContractNames.JOB_ESCROW,
                        JobEscrow.BINARY,
                        account(deployer),
                        payouts,
                        registry,
                        new Uint64(terms.settlementGrace().toSeconds()),
                        new Uint64(terms.closeNotice().toSeconds()));
        add(
                ContractNames.DISPUTES,
                Disputes.BINARY,
                account(deployer),
                escrow,
                payouts,
                registry,
                new Uint64(terms.resolutionTime().toSeconds()));
    }

    private void home(HomeTerms terms) {
        GovernorTerms rules = terms.governor();
        Address token =
                add(
                        ContractNames.OPNODE_TOKEN,
                        OpNodeToken.BINARY,
                        account(terms.tokenHolder().orElse(deployer)));
        Address timelock =
                add(
                        ContractNames.TIMELOCK,
                        TimelockController.BINARY,
                        seconds(rules.timelockDelay()),
                        new DynamicArray<>(Address.class, List.of()),
                        new DynamicArray<>(Address.class, List.of(Address.DEFAULT)),
                        account(deployer));
        Address staking =
                add(
                        ContractNames.STAKING,
                        OpNodeStaking.BINARY,
                        account(deployer),
                        token,
                        timelock,
                        new Uint48(terms.cooldown().toSeconds()));
        add(
                ContractNames.GOVERNOR,
                OpNodeGovernor.BINARY,
                staking,
                timelock,
                new Uint48(rules.votingDelay().toSeconds()),
                new Uint32(rules.votingPeriod().toSeconds()),
                new Uint256(rules.proposalThreshold()),
                new Uint256(rules.quorumPercent()),
                new Uint256(rules.quorumFloor()));
        add(
                ContractNames.REVENUE_SHARE,
                RevenueShare.BINARY,
                account(deployer),
                account(addressOf(ContractNames.PAYOUTS)),
                new Uint64(terms.rewardPeriod().toSeconds()));
        add(
                ContractNames.PROTOCOL_PARAMETERS,
                ProtocolParameters.BINARY,
                account(deployer),
                new DynamicArray<>(
                        ProtocolParameters.Parameter.class,
                        terms.parameters().stream().map(ParameterTerms::toBinding).toList()));
        add(ContractNames.ADDRESS_REGISTRY, AddressRegistry.BINARY, account(deployer));
        add(ContractNames.GPU_DEED, GpuDeed.BINARY, account(deployer));
    }

    private Address add(String name, String code, Type<?>... arguments) {
        @SuppressWarnings("rawtypes") // web3j's signature
        List<Type> values = List.of(arguments);
        Creation creation =
                Creation.of(name, salt, code, FunctionEncoder.encodeConstructor(values));
        creations.put(name, creation);
        return account(creation.address());
    }

    private String addressOf(String name) {
        Creation creation = creations.get(name);
        if (creation == null) {
            throw new IllegalStateException(name + " is not planned");
        }
        return creation.address();
    }

    private static Address account(String address) {
        return new Address(address);
    }

    private static Uint256 seconds(Duration period) {
        return new Uint256(BigInteger.valueOf(period.toSeconds()));
    }
}
