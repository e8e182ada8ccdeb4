package app.linekeeper.bot.settings;

import app.linekeeper.domain.access.AdmittingOperators;
import app.linekeeper.locales.Language;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Admits the operators that the settings name, before the first update is taken. They choose language and zone later. */
@Component
class OperatorsAtStart implements SmartInitializingSingleton {

    private final LinekeeperSettings settings;
    private final AdmittingOperators admitting;

    OperatorsAtStart(LinekeeperSettings settings, AdmittingOperators admitting) {
        this.settings = settings;
        this.admitting = admitting;
    }

    @Override
    public void afterSingletonsInstantiated() {
        admitting.of(Set.copyOf(settings.operators()), Language.RU, ZoneOffset.UTC);
    }
}
