package app.linekeeper.domain.broadcast;

import app.linekeeper.domain.person.PersonId;

/** A broadcast that is on its way to one person. */
public record Handed(BroadcastId broadcast, PersonId person, long telegramId) {}
