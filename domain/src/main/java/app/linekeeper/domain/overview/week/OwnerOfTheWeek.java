package app.linekeeper.domain.overview.week;

import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An owner who is told of the week.
 *
 * @param week which day it is in the owner's zone: a Monday, where one is due
 * @param isOpen whether it is one of the hours in which they are told anything
 */
public record OwnerOfTheWeek(
        MemberId member,
        PersonId person,
        PartnerId partner,
        long telegramId,
        ZoneId zone,
        LocalDate week,
        boolean isOpen) {}
