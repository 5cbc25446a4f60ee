package io.opnode.query.job;

/**
 * Names a receipt.
 *
 * @param cid of the receipt's bytes
 * @param hash SHA-256 of the same bytes
 */
public record ReceiptRef(String cid, String hash) {}
