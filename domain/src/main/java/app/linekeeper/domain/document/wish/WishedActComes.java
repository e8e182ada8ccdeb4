package app.linekeeper.domain.document.wish;

import app.linekeeper.domain.document.DocumentId;

/** An act is there that somebody waited for, and goes to them now. Told within the transaction that issues it. */
public record WishedActComes(DocumentId act, long telegramId) {}
