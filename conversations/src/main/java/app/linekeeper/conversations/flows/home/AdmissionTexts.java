package app.linekeeper.conversations.flows.home;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Text;
import java.util.List;

/** What an operator chooses for a new partner, in words. */
final class AdmissionTexts {

    private AdmissionTexts() {}

    static List<Option<Region>> regions() {
        return List.of(Region.values()).stream()
                .map(region -> Option.of(region, named(region)))
                .toList();
    }

    static List<Option<Level>> levels() {
        return List.of(Level.values()).stream()
                .map(level -> Option.of(level, named(level)))
                .toList();
    }

    static Text named(Region region) {
        return Text.of("admit_partner.region_name").with("which", region.name());
    }

    static Text named(Level level) {
        return Text.of("admit_partner.level_name").with("which", level.name());
    }
}
