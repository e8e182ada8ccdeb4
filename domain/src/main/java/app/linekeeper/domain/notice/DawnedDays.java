package app.linekeeper.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days that have begun in some time: in most zones one, or none where it has not begun yet; two where a clock was put
 * forward or a morning was late.
 *
 * @param byZone earliest first; zones in which none has begun are left out
 */
record DawnedDays(Map<String, List<LocalDate>> byZone) {

    /** Those that began after the one moment and not after the other. */
    static DawnedDays between(Instant after, Instant now, Collection<ZoneId> zones) {
        Map<String, List<LocalDate>> found = new TreeMap<>();
        for (ZoneId zone : zones) {
            LocalDate known = LocalDate.ofInstant(after, zone);
            LocalDate today = LocalDate.ofInstant(now, zone);
            if (today.isAfter(known)) {
                found.put(
                        zone.getId(),
                        known.plusDays(1).datesUntil(today.plusDays(1)).toList());
            }
        }
        return new DawnedDays(found);
    }
}
