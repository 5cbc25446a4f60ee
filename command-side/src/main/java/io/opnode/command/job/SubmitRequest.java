package io.opnode.command.job;

import io.opnode.command.web.WireBody;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.domain.wallet.WalletId;
import java.util.Optional;

/**
 * A job and the permission to pay for it.
 *
 * @param jobId chosen by the client, so that the same request again makes no second job
 * @param reservation the most the job may cost
 * @param mandate that pays; without one, an open mandate of the wallet does
 * @param signature of the owner over the mandate, or without one over a {@code JobOrder} (EIP-712)
 * @param allowBelowQuote whether a reservation that pays for less than {@code maxRuntime} is meant;
 *     the job is stopped when the money is used up
 */
record SubmitRequest(
        JobId jobId,
        JobSpec spec,
        EvmAddress owner,
        WalletId payer,
        Money reservation,
        Optional<SpendingMandate> mandate,
        MandateSignature signature,
        Optional<Boolean> allowBelowQuote)
        implements WireBody {}
