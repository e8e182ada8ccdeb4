package app.linekeeper.domain.pack;

import java.util.UUID;

/**
 * One file of a pack.
 *
 * @param part which part of its form it is, from 1
 * @param parts how many parts its form has
 * @param acts how many are in it
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record PackFile(UUID id, PackForm form, int part, int parts, int acts, long size, String sha256) {}
