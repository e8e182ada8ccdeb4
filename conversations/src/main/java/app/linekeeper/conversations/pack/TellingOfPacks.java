package app.linekeeper.conversations.pack;

import app.linekeeper.conversations.notice.Telling;
import app.linekeeper.conversations.notice.Told;
import app.linekeeper.domain.pack.Pack;
import app.linekeeper.domain.pack.PackEnded;
import app.linekeeper.domain.pack.PackState;
import app.linekeeper.domain.pack.SeeingPacks;
import app.linekeeper.locales.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells operators of a pack that could not be made: whoever asked can do nothing about it. */
@Component
class TellingOfPacks {

    private final SeeingPacks packs;
    private final Telling telling;

    TellingOfPacks(SeeingPacks packs, Telling telling) {
        this.packs = packs;
        this.telling = telling;
    }

    @EventListener
    void on(PackEnded ended) {
        if (ended.state() == PackState.FAILED) {
            packs.stillWanted(ended.pack()).ifPresent(this::tell);
        }
    }

    private void tell(Pack pack) {
        Text text = PackTexts.days(Text.of("pack.told_operators"), pack.period())
                .with("pack", pack.id().toString());
        telling.operators("pack:" + pack.id(), Told.of(text));
    }
}
