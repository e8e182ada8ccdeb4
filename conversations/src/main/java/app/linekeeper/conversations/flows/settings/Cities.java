package app.linekeeper.conversations.flows.settings;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Cities by which people know their time zone. */
@Component
class Cities {

    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("Europe/Moscow", "settings.city.moscow");
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

    /** The zone of a city named in any of our languages; anything else as it was typed, for the domain to read. */
    String zoneOf(String typed) {
        return KEYS.entrySet().stream()
                .filter(city -> Stream.of(Language.values())
                        .anyMatch(language ->
                                words.plain(Text.of(city.getValue()), language).equalsIgnoreCase(typed.strip())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(typed);
    }
}
