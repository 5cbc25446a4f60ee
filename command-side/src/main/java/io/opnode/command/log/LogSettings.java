package io.opnode.command.log;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a log is kept.
 *
 * @param cap bytes kept of one attempt's log; the worker hashes what comes after and sends it no
 *     more
 * @param pieceSize of the rows that a running attempt's log is kept in
 * @param readSize most bytes that one answer or one event of a stream carries
 */
@ConfigurationProperties("opnode.log")
public record LogSettings(
        @DefaultValue("16MB") DataSize cap,
        @DefaultValue("64KB") DataSize pieceSize,
        @DefaultValue("64KB") DataSize readSize) {}
