package app.linekeeper.conversations.flows.settings;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Cities by which people know their time zone, with other cities whose clocks show the same. */
@Component
class Cities {

    private static final String MOSCOW = "Europe/Moscow";
    private static final int MOSCOW_HOURS = 3;
    private static final Pattern BY_MOSCOW = Pattern.compile("(.+?)\\s*([+\\-\u2212\u2013])\\s*(\\d{1,2})");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\|");
    private static final Pattern UNHEARD = Pattern.compile("[\\p{M}\\p{Z}\\p{Pd}\\s]");

    private static final Map<String, String> KEYS = new LinkedHashMap<>();
    private static final Map<String, String> OTHER_NAMES = new HashMap<>();

    static {
        KEYS.put(MOSCOW, "settings.city.moscow");
        KEYS.put("Asia/Almaty", "settings.city.almaty");
        KEYS.put("Europe/Kaliningrad", "settings.city.kaliningrad");
        KEYS.put("Europe/Samara", "settings.city.samara");
        KEYS.put("Asia/Yekaterinburg", "settings.city.yekaterinburg");
        KEYS.put("Asia/Omsk", "settings.city.omsk");
        KEYS.put("Asia/Novosibirsk", "settings.city.novosibirsk");
        KEYS.put("Asia/Irkutsk", "settings.city.irkutsk");
        KEYS.put("Asia/Yakutsk", "settings.city.yakutsk");
        KEYS.put("Asia/Vladivostok", "settings.city.vladivostok");
        KEYS.put("Asia/Kamchatka", "settings.city.kamchatka");
        KEYS.put("Europe/Minsk", "settings.city.minsk");
        KEYS.put("Asia/Tbilisi", "settings.city.tbilisi");
        KEYS.put("Asia/Yerevan", "settings.city.yerevan");
        KEYS.put("Asia/Baku", "settings.city.baku");
        KEYS.put("Asia/Tashkent", "settings.city.tashkent");
        KEYS.put("Asia/Bishkek", "settings.city.bishkek");
        KEYS.put("Europe/Istanbul", "settings.city.istanbul");
        KEYS.put("Asia/Dubai", "settings.city.dubai");
        KEYS.put("Europe/Berlin", "settings.city.berlin");
        KEYS.put("Europe/London", "settings.city.london");
        KEYS.put("UTC", "settings.city.utc");
        OTHER_NAMES.put(MOSCOW, "settings.city_also.moscow");
        OTHER_NAMES.put("Asia/Almaty", "settings.city_also.almaty");
        OTHER_NAMES.put("Europe/Samara", "settings.city_also.samara");
        OTHER_NAMES.put("Asia/Yekaterinburg", "settings.city_also.yekaterinburg");
        OTHER_NAMES.put("Asia/Novosibirsk", "settings.city_also.novosibirsk");
        OTHER_NAMES.put("Asia/Irkutsk", "settings.city_also.irkutsk");
        OTHER_NAMES.put("Asia/Yakutsk", "settings.city_also.yakutsk");
        OTHER_NAMES.put("Asia/Vladivostok", "settings.city_also.vladivostok");
        OTHER_NAMES.put("Asia/Kamchatka", "settings.city_also.kamchatka");
        OTHER_NAMES.put("Asia/Tashkent", "settings.city_also.tashkent");
    }

    private final Words words;

    Cities(Words words) {
        this.words = words;
    }

    List<Option<String>> options() {
        return KEYS.entrySet().stream()
                .map(city -> Option.of(city.getKey(), Text.of(city.getValue())))
                .toList();
    }

    /** The city by which a zone is offered here, otherwise the zone's id. */
    Text nameOf(ZoneId zone) {
        String key = KEYS.get(zone.getId());
        return key == null ? Text.of("common.as_is").with("text", zone.getId()) : Text.of(key);
    }

    /**
     * The zone of a city named in any of our languages, or the offset of hours counted from Moscow; anything else as it
     * was typed, for the domain to read.
     */
    String zoneOf(String typed) {
        return named(typed).or(() -> byMoscow(typed)).orElse(typed);
    }

    private Optional<String> named(String typed) {
        String heard = heard(typed);
        return KEYS.keySet().stream()
                .filter(zone -> names(zone).map(Cities::heard).anyMatch(heard::equals))
                .findFirst();
    }

    private Optional<String> byMoscow(String typed) {
        Matcher matcher = BY_MOSCOW.matcher(typed.strip());
        if (!matcher.matches() || named(matcher.group(1)).filter(MOSCOW::equals).isEmpty()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(matcher.group(3));
        int ahead = MOSCOW_HOURS + (matcher.group(2).equals("+") ? hours : -hours);
        return Optional.of("%+d:00".formatted(ahead));
    }

    private Stream<String> names(String zone) {
        return Stream.of(KEYS, OTHER_NAMES)
                .flatMap(keys -> Stream.ofNullable(keys.get(zone)))
                .flatMap(key -> Stream.of(Language.values()).map(language -> words.plain(Text.of(key), language)))
                .flatMap(BETWEEN_NAMES::splitAsStream);
    }

    /** The name without case, spaces, hyphens and the marks over its letters. */
    private static String heard(String name) {
        return UNHEARD.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
