package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.WalletCommand.CloseMandate;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandateClosed;
import io.opnode.domain.wallet.WalletEvent.MandateCloseRequested;
import io.opnode.domain.wallet.WalletEvent.MandateClosed;
import io.opnode.domain.wallet.WalletRejection.MandateUnknown;
import java.util.Optional;

/** The return of what was not spent under a mandate. */
final class MandateClosingRules {
    private MandateClosingRules() {}

    static Decision<WalletEvent> close(Wallet.Opened wallet, CloseMandate c) {
        Optional<Mandate> known = wallet.mandate(c.mandateId());
        if (known.isEmpty()) {
            return wallet.finishedMandates().contains(c.mandateId())
                    ? Decision.nothingToDo()
                    : Decision.refuse(new MandateUnknown(c.mandateId()));
        }
        return switch (known.get()) {
            case Mandate.Closing _ -> Decision.nothingToDo();
            case Mandate.Pending _ ->
                    MandateRules.unusable(c.mandateId(), "it is not open yet; close it when it is");
            case Mandate.Open _ ->
                    wallet.reservationsOf(c.mandateId()).isEmpty()
                            ? Decision.accept(
                                    new MandateCloseRequested(c.walletId(), c.mandateId()))
                            : MandateRules.unusable(
                                    c.mandateId(),
                                    "jobs still hold reservations; cancel them or wait");
        };
    }

    static Decision<WalletEvent> confirmClosed(Wallet.Opened wallet, ConfirmMandateClosed c) {
        if (wallet.applied(c.fact())) {
            return Decision.nothingToDo();
        }
        Optional<Mandate> known = wallet.mandate(c.mandateId());
        if (known.isEmpty()) {
            return Decision.refuse(new MandateUnknown(c.mandateId()));
        }
        Optional<Money> rest =
                switch (known.get()) {
                    case Mandate.Pending _ -> Optional.empty();
                    case Mandate.Closing closing -> Optional.of(closing.rest());
                    case Mandate.Open open ->
                            wallet.reservationsOf(open.id()).isEmpty()
                                    ? Optional.of(open.unreserved())
                                    : Optional.empty();
                };
        return rest.filter(c.returned()::equals).isPresent()
                ? Decision.accept(
                        new MandateClosed(c.walletId(), c.mandateId(), c.returned(), c.fact()))
                : MandateRules.unusable(
                        c.mandateId(),
                        c.returned()
                                + " came back where "
                                + rest.map(Money::toString).orElse("nothing yet")
                                + " was due");
    }
}
