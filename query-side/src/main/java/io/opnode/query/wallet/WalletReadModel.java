package io.opnode.query.wallet;

import io.opnode.domain.wallet.WalletEvent;
import io.opnode.query.platform.Columns;
import io.opnode.query.platform.FoldedTable;
import io.opnode.query.platform.LoggedEvent;
import io.opnode.query.platform.ReadModel;
import io.opnode.query.platform.ViewJson;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps {@code wallet}, {@code mandate} and {@code statement_line}. */
public final class WalletReadModel implements ReadModel {
    private static final FoldedTable<WalletRow> WALLETS =
            new FoldedTable<>(
                    "wallet",
                    "wallet_id",
                    WalletRow.class,
                    WalletRow::new,
                    Columns.<WalletRow>of("wallet")
                            .add("opened_position", "bigint", WalletRow::openedPosition)
                            .add("owner", "text", WalletRow::owner));

    private static final FoldedTable<MandateRow> MANDATES =
            new FoldedTable<>(
                    "mandate",
                    "mandate_key",
                    MandateRow.class,
                    MandateRow::new,
                    Columns.<MandateRow>of("mandate")
                            .add("wallet_id", "text", MandateRow::walletId)
                            .add("submitted_position", "bigint", MandateRow::submittedPosition)
                            .add("open", "boolean", MandateRow::open));

    private static final Columns<OwnLine> LINES =
            Columns.<OwnLine>of("statement_line")
                    .add("position", "bigint", own -> own.line().position())
                    .add("wallet_id", "text", OwnLine::walletId)
                    .add("view", "json", own -> ViewJson.write(own.line()))
                    .insert();

    private record OwnLine(String walletId, StatementLine line) {}

    @Override
    public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
        List<LoggedEvent> ofWallets =
                batch.stream().filter(logged -> logged.event() instanceof WalletEvent).toList();
        List<OwnLine> lines = new ArrayList<>();
        for (WalletRow wallet : WALLETS.fold(ofWallets, LoggedEvent::aggregateId, jdbc)) {
            wallet.lines().forEach(line -> lines.add(new OwnLine(wallet.key(), line)));
        }
        LINES.write(lines, jdbc);
        MANDATES.fold(
                ofWallets.stream().filter(WalletReadModel::isAboutMandate).toList(),
                MandateRow::key,
                jdbc);
    }

    private static boolean isAboutMandate(LoggedEvent logged) {
        return MandateRow.about((WalletEvent) logged.event()).isPresent();
    }
}
