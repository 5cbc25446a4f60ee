package io.opnode.domain.job;

import io.opnode.domain.job.JobCommand.SubmitJob;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletId;
import java.time.Instant;

/** What was agreed at the submission and never changes. */
public record JobTerms(
        JobId jobId,
        JobSpec spec,
        Sha256 specHash,
        WalletId payer,
        EvmAddress owner,
        MandateId mandateId,
        Money reservation,
        Instant submittedAt) {

    boolean sameAs(SubmitJob command) {
        return spec.equals(command.spec())
                && payer.equals(command.payer())
                && owner.equals(command.owner())
                && mandateId.equals(command.mandateId())
                && reservation.equals(command.reservation());
    }
}
