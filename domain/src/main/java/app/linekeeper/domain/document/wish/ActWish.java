package app.linekeeper.domain.document.wish;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A member waits for an act.
 *
 * @param day of the act that is waited for, in the seller's zone
 * @param zone in which the member's hours are counted
 */
record ActWish(OrderId order, MemberId member, LocalDate day, long telegramId, ZoneId zone) {}
