package app.linekeeper.domain.notice;

import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import java.time.ZoneId;

/** A member who can be told something. */
record Hearer(MemberId member, PersonId person, long telegramId, ZoneId zone) {}
