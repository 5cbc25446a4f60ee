package io.opnode.command.job;

import io.opnode.command.kernel.Commands;
import io.opnode.command.kernel.StateReader;
import io.opnode.command.market.MarketQuestions;
import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.command.web.ChainQueries;
import io.opnode.domain.chain.CheckMandate;
import io.opnode.domain.chain.MandateCheck;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes a job in: checks, then the mandate, then the job. Each step may be repeated, so a request
 * that broke off is completed by sending it again.
 */
@Component
class JobSubmission {
    private static final String INSUFFICIENT_FUNDS = "wallet-insufficient-funds";

    private final Commands commands;
    private final StateReader states;
    private final ChainQueries chain;
    private final ContentStore content;
    private final MarketQuestions market;
    private final OpenMandates openMandates;

    JobSubmission(
            Commands commands,
            StateReader states,
            ChainQueries chain,
            ContentStore content,
            MarketQuestions market,
            OpenMandates openMandates) {
        this.commands = commands;
        this.states = states;
        this.chain = chain;
        this.content = content;
        this.market = market;
        this.openMandates = openMandates;
    }

    /**
     * @return the mandate that pays
     * @throws ApiRefusal when a check fails; nothing has happened then
     */
    MandateId submit(SubmitRequest request) {
        Optional<SpendingMandate> named = request.mandate();
        MandateId payingBy = named.isPresent() ? submitted(request, named.get()) : chosen(request);
        commands.send(
                new JobCommand.SubmitJob(
                        request.jobId(),
                        request.spec(),
                        request.payer(),
                        request.owner(),
                        payingBy,
                        request.reservation()));
        return payingBy;
    }

    private MandateId submitted(SubmitRequest request, SpendingMandate mandate) {
        MandateCheck check =
                chain.ask(
                        new CheckMandate(request.owner(), mandate, request.signature()),
                        MandateCheck.class);
        if (states.job(request.jobId()) instanceof Job.NotSubmitted) {
            checkMandate(request, mandate, check);
            checkInput(request);
            checkQuote(request);
            // WHY only now: a job that is known has had its mandate, which may be closed since.
            commands.send(
                    new WalletCommand.SubmitMandate(
                            request.payer(), check.mandateId(), mandate, request.signature()));
        }
        return check.mandateId();
    }

    /** Of a job that is known, the one that it has. */
    private MandateId chosen(SubmitRequest request) {
        MandateId payingBy = openMandates.payingFor(request);
        if (states.job(request.jobId()) instanceof Job.NotSubmitted) {
            checkInput(request);
            checkQuote(request);
        }
        return payingBy;
    }

    private void checkMandate(SubmitRequest request, SpendingMandate mandate, MandateCheck check) {
        WalletId wallet = WalletId.of(mandate.cap().asset(), mandate.wallet());
        if (!wallet.equals(request.payer())) {
            throw new ApiRefusal(
                    ApiCode.MANDATE_WRONG_WALLET,
                    "The mandate is of wallet " + wallet + ", not of " + request.payer() + ".");
        }
        Money reservation = request.reservation();
        if (!reservation.asset().equals(mandate.cap().asset())
                || mandate.cap().isLessThan(reservation)) {
            throw new ApiRefusal(
                    ApiCode.CAP_BELOW_RESERVATION,
                    "The mandate's cap is "
                            + mandate.cap()
                            + ", the reservation "
                            + reservation
                            + ".");
        }
        if (mandate.isForOneJob() && !mandate.jobKey().equals(Wallet.jobKey(request.jobId()))) {
            throw new ApiRefusal(
                    ApiCode.MANDATE_FOR_ANOTHER_JOB,
                    "The mandate pays for another job than " + request.jobId() + ".");
        }
        Optional<String> problem = check.problemCode();
        if (problem.isPresent() && !isMoot(problem.get(), request.payer(), check.mandateId())) {
            throw ApiRefusal.named(
                    ApiCode.MANDATE_REFUSED,
                    problem.get(),
                    check.problem().orElse("The mandate cannot be used."));
        }
    }

    /** WHY: once the mandate has locked its cap, the wallet need not hold it a second time. */
    private boolean isMoot(String problem, WalletId payer, MandateId mandateId) {
        return problem.equals(INSUFFICIENT_FUNDS)
                && states.wallet(payer) instanceof Wallet.Opened wallet
                && wallet.mandate(mandateId).isPresent();
    }

    private void checkInput(SubmitRequest request) {
        Optional<Cid> missing = request.spec().input().filter(cid -> !content.has(cid));
        if (missing.isPresent()) {
            throw new ApiRefusal(
                    ApiCode.INPUT_NOT_FOUND, "There is no content " + missing.get() + " here.");
        }
    }

    /** Without any offer now, the job may wait for one. */
    private void checkQuote(SubmitRequest request) {
        if (request.allowBelowQuote().orElse(false)) {
            return;
        }
        Money reservation = request.reservation();
        market.quote(request.spec(), reservation.asset()).offers().stream()
                .map(offer -> offer.quote().reservation())
                .min(Money::compareTo)
                .filter(reservation::isLessThan)
                .ifPresent(least -> {
                    throw new ApiRefusal(
                            ApiCode.RESERVATION_BELOW_QUOTE,
                            "A full run costs up to "
                                    + least
                                    + ", the reservation is "
                                    + reservation
                                    + ".");
                });
    }
}
