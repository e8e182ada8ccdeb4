package app.linekeeper.domain.order;

import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;

/** Who places an order, and under which key. */
record Placement(MemberId member, IdempotencyKey key, InputHash inputHash) {}
