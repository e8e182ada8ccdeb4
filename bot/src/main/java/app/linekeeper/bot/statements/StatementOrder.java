package app.linekeeper.bot.statements;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.domain.shared.MemberId;
import java.time.Instant;

/** A file that an operator sent by chat, to be loaded. */
record StatementOrder(MemberId operator, SentFile file, Instant cameAt) {}
