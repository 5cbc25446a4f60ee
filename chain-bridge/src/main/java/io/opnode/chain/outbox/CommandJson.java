package io.opnode.chain.outbox;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.opnode.domain.dispute.DisputeCommand.RecordDispute;
import io.opnode.domain.dispute.DisputeCommand.RecordResolution;
import io.opnode.domain.governance.GovernanceCommand;
import io.opnode.domain.job.JobCommand.RecordAnchor;
import io.opnode.domain.job.JobCommand.RecordReceipt;
import io.opnode.domain.stake.StakeCommand;
import io.opnode.domain.treasury.TreasuryCommand;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandate;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandateClosed;
import io.opnode.domain.wallet.WalletCommand.RecordChargeReturned;
import io.opnode.domain.wallet.WalletCommand.RecordDeposit;
import io.opnode.domain.wallet.WalletCommand.RecordReorg;
import io.opnode.domain.wallet.WalletCommand.RecordSession;
import io.opnode.domain.wallet.WalletCommand.RecordWithdrawal;
import io.opnode.domain.wallet.WalletCommand.RefuseMandate;
import io.opnode.domain.wallet.WalletCommand.RefuseTopUp;
import io.opnode.domain.wallet.WalletCommand.SubmitTopUp;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * How commands stand in the bridge's own table between two steps: a name of ours and JSON by the
 * records' components. Never leaves the bridge.
 */
final class CommandJson {
    private static final Map<String, Class<?>> KINDS =
            Stream.concat(
                            Stream.of(
                                    RecordDeposit.class,
                                    RecordChargeReturned.class,
                                    RecordDispute.class,
                                    RecordResolution.class,
                                    RecordWithdrawal.class,
                                    RecordReorg.class,
                                    ConfirmMandate.class,
                                    RefuseMandate.class,
                                    ConfirmMandateClosed.class,
                                    RecordReceipt.class,
                                    RecordAnchor.class,
                                    RecordSession.class,
                                    SubmitTopUp.class,
                                    RefuseTopUp.class),
                            Stream.of(
                                            StakeCommand.class,
                                            GovernanceCommand.class,
                                            TreasuryCommand.class)
                                    .map(Class::getPermittedSubclasses)
                                    .flatMap(Stream::of))
                    .collect(Collectors.toMap(CommandJson::nameOf, type -> type));

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultVisibility(all ->
                            all.withGetterVisibility(Visibility.NONE)
                                    .withIsGetterVisibility(Visibility.NONE)
                                    .withFieldVisibility(Visibility.ANY))
                    .build();

    private CommandJson() {}

    /** Such as {@code record-deposit}. */
    private static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a command that the bridge does not send
     */
    static String kindOf(Object command) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue() == command.getClass())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("command: " + command));
    }

    static String write(Object command) {
        return JSON.writeValueAsString(command);
    }

    static Object read(String kind, String json) {
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("kind: " + kind + " (expected " + KINDS + ")");
        }
        return JSON.readValue(json, type);
    }
}
