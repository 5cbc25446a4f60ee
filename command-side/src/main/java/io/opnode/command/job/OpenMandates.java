package io.opnode.command.job;

import io.opnode.command.kernel.Now;
import io.opnode.command.kernel.StateReader;
import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.command.web.WalletOrders;
import io.opnode.domain.chain.WalletOrder.PayForJob;
import io.opnode.domain.job.Job;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.PayingMandatePolicy;
import io.opnode.domain.wallet.Wallet;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Finds the mandate that pays for a job whose owner names none but signs for the job. */
@Component
class OpenMandates {
    private final WalletOrders orders;
    private final StateReader states;
    private final Clock clock;

    OpenMandates(WalletOrders orders, StateReader states, Clock clock) {
        this.orders = orders;
        this.states = states;
        this.clock = clock;
    }

    /**
     * @throws ApiRefusal when the owner did not sign, or no mandate covers the job
     */
    MandateId payingFor(SubmitRequest request) {
        Wallet.Opened wallet = orders.wallet(request.payer());
        Money reservation = request.reservation();
        if (!wallet.owner().equals(request.owner())
                || !wallet.asset().equals(reservation.asset())) {
            throw new ApiRefusal(
                    ApiCode.MANDATE_WRONG_WALLET,
                    "Wallet "
                            + request.payer()
                            + " is of "
                            + wallet.owner()
                            + " and holds "
                            + wallet.asset()
                            + ".");
        }
        orders.check(
                wallet.owner(),
                new PayForJob(wallet.address(), reservation, request.jobId()),
                request.signature());
        if (states.job(request.jobId()) instanceof Job.Known known) {
            return known.terms().mandateId();
        }
        Instant now = Now.of(clock);
        return PayingMandatePolicy.choose(wallet, reservation, request.spec().maxRuntime(), now)
                .orElseThrow(() ->
                        new ApiRefusal(
                                ApiCode.NO_OPEN_MANDATE,
                                "No open mandate covers "
                                        + reservation
                                        + " for the job's whole run; "
                                        + wallet.spendable(now)
                                        + " is the most that one has left."));
    }
}
