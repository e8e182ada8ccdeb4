package app.linekeeper.domain.link;

import java.time.Instant;

/** A link that was just made; its token can be read only now, since only the hash is kept. */
public record OneTimeLink(LinkId id, LinkToken token, Instant expiresAt) {}
