package app.linekeeper.domain.access;

import app.linekeeper.locales.Language;
import java.time.ZoneId;

/**
 * Everything about a known person that answering them needs.
 *
 * @param zone the zone in which the person's days are counted
 * @param reachable false if they blocked the bot and were not heard of since
 */
public record Caller(Acting acting, Language language, ZoneId zone, boolean reachable) {}
