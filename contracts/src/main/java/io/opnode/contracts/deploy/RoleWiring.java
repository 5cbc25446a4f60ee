package io.opnode.contracts.deploy;

import io.opnode.contracts.AbiWords;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.deploy.HomeTerms.PlatformKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.generated.Uint16;
import org.web3j.utils.Numeric;

/** Who may do what on the contracts, and on which terms. A pure function of terms and addresses. */
final class RoleWiring {
    private static final Bytes32 ADMIN = Bytes32.ZERO;
    private static final String ADMIN_NAME = "administrator";

    private final DeploymentTerms terms;
    private final ContractAddresses at;
    private final Map<String, String> administered = new LinkedHashMap<>();

    RoleWiring(DeploymentTerms terms, ContractAddresses at) {
        this.terms = terms;
        this.at = at;
        administered.put(ContractNames.PAYOUTS, at.payouts());
        administered.put(ContractNames.RECEIPT_REGISTRY, at.receiptRegistry());
        administered.put(ContractNames.JOB_ESCROW, at.jobEscrow());
        administered.put(ContractNames.DISPUTES, at.disputes());
        at.home().ifPresent(this::administer);
    }

    private void administer(HomeAddresses home) {
        administered.put(ContractNames.STAKING, home.staking());
        administered.put(ContractNames.REVENUE_SHARE, home.revenueShare());
        administered.put(ContractNames.PROTOCOL_PARAMETERS, home.protocolParameters());
        administered.put(ContractNames.ADDRESS_REGISTRY, home.addressRegistry());
        administered.put(ContractNames.GPU_DEED, home.gpuDeed());
        administered.put(ContractNames.TIMELOCK, home.timelock());
    }

    /** What the deployer sets, and who becomes administrator beside it. */
    List<Setting> settings() {
        List<Setting> all = new ArrayList<>();
        all.add(role(ContractNames.PAYOUTS, at.payouts(), "POSTER_ROLE", at.jobEscrow()));
        all.add(role(ContractNames.PAYOUTS, at.payouts(), "SETTLER_ROLE", terms.settler()));
        all.add(role(ContractNames.PAYOUTS, at.payouts(), "DISPUTE_ROLE", at.disputes()));
        all.add(
                role(
                        ContractNames.RECEIPT_REGISTRY,
                        at.receiptRegistry(),
                        "ANCHOR_ROLE",
                        at.jobEscrow()));
        all.add(role(ContractNames.JOB_ESCROW, at.jobEscrow(), "SETTLER_ROLE", terms.settler()));
        all.add(feeTerms());
        switch (terms.role()) {
            case ChainRole.Home home ->
                    at.home().ifPresent(there -> home(home.terms(), there, all));
            case ChainRole.Settlement other -> addAdministrator(other.administrator(), all);
        }
        return all;
    }

    /** What the deployer gives up in the end; nothing if it stays. */
    List<Setting> handover(String deployer) {
        if (terms.role().deployerStays()) {
            return List.of();
        }
        return administered.entrySet().stream()
                .map(contract ->
                        Setting.renounced(
                                contract.getKey(),
                                contract.getValue(),
                                ADMIN,
                                ADMIN_NAME,
                                deployer))
                .toList();
    }

    private void home(HomeTerms set, HomeAddresses home, List<Setting> all) {
        PlatformKeys keys = set.keys();
        String staking = home.staking();
        all.add(role(ContractNames.PAYOUTS, at.payouts(), "FEE_ROLE", home.revenueShare()));
        all.add(role(ContractNames.PAYOUTS, at.payouts(), "FEE_ROLE", home.timelock()));
        all.add(role(ContractNames.STAKING, staking, "SLASHER_ROLE", keys.slasher()));
        all.add(role(ContractNames.STAKING, staking, "PAUSER_ROLE", keys.pauser()));
        set.offenceCaps().forEach((offence, cap) -> all.add(offenceCap(staking, offence, cap)));
        all.add(
                role(
                        ContractNames.REVENUE_SHARE,
                        home.revenueShare(),
                        "PUBLISHER_ROLE",
                        keys.publisher()));
        all.add(role(ContractNames.GPU_DEED, home.gpuDeed(), "ATTESTER_ROLE", keys.attester()));
        all.add(role(ContractNames.TIMELOCK, home.timelock(), "PROPOSER_ROLE", home.governor()));
        all.add(role(ContractNames.TIMELOCK, home.timelock(), "CANCELLER_ROLE", home.governor()));
        registered(home).forEach((name, address) -> all.add(entry(home, name, address)));
        addAdministrator(home.timelock(), all);
    }

    private Map<String, String> registered(HomeAddresses home) {
        Map<String, String> names = new LinkedHashMap<>(administered);
        names.put(ContractNames.WALLET_FACTORY, at.walletFactory());
        names.put(ContractNames.OPNODE_TOKEN, home.opNodeToken());
        names.put(ContractNames.GOVERNOR, home.governor());
        return names;
    }

    private void addAdministrator(String administrator, List<Setting> all) {
        all.add(
                role(
                        ContractNames.DISPUTES,
                        at.disputes(),
                        "DISPUTE_RESOLVER_ROLE",
                        administrator));
        administered.forEach((name, address) ->
                all.add(Setting.granted(name, address, ADMIN, ADMIN_NAME, administrator)));
    }

    private Setting feeTerms() {
        return new Setting(
                "fees of new mandates are %d and %d basis points"
                        .formatted(terms.stakerBps(), terms.treasuryBps()),
                Call.of(at.jobEscrow(), "feeTerms"),
                words(terms.stakerBps(), terms.treasuryBps()),
                Call.of(
                        at.jobEscrow(),
                        "setFeeTerms",
                        new Uint16(terms.stakerBps()),
                        new Uint16(terms.treasuryBps())));
    }

    private static Setting offenceCap(String staking, String offence, int capBps) {
        Bytes32 name = Bytes32.ofText(offence);
        return new Setting(
                "%s costs at most %d basis points of a bond".formatted(offence, capBps),
                Call.of(staking, "offenceCapBps", Call.word(name)),
                words(capBps),
                Call.of(staking, "setOffenceCap", Call.word(name), new Uint16(capBps)));
    }

    private static Setting entry(HomeAddresses home, String name, String address) {
        Bytes32 key = Bytes32.ofText(name);
        return new Setting(
                "%s is registered at %s".formatted(name, address),
                Call.of(home.addressRegistry(), "addressOf", Call.word(key)),
                Numeric.toHexString(AbiWords.encode(AbiWords.word(address))),
                Call.of(home.addressRegistry(), "set", Call.word(key), new Address(address)));
    }

    private static Setting role(String contract, String on, String role, String account) {
        return Setting.granted(contract, on, Bytes32.keyOf(role), role, account);
    }

    private static String words(int... values) {
        StringBuilder words = new StringBuilder("0x");
        for (int value : values) {
            words.append("%064x".formatted(value));
        }
        return words.toString();
    }
}
