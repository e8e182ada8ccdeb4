package app.linekeeper.conversations.flows.document;

import app.linekeeper.conversations.notice.Telling;
import app.linekeeper.conversations.notice.Told;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.electronic.UnfitOriginal;
import app.linekeeper.domain.shared.Sha256;
import app.linekeeper.locales.Text;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells operators of an electronic original that its format would not take, once for each act and reason. */
@Component
class TellingOfUnfit {

    private static final Logger LOG = LoggerFactory.getLogger(TellingOfUnfit.class);
    private static final int LONGEST = 500;

    private final Telling telling;

    TellingOfUnfit(Telling telling) {
        this.telling = telling;
    }

    @Transactional
    public void operators(DocumentId act, String number, UnfitOriginal unfit) {
        String why = Objects.requireNonNullElse(unfit.getMessage(), "");
        String said = why.length() <= LONGEST ? why : why.substring(0, LONGEST);
        LOG.warn("No electronic original of act {}: {}", act.value(), said);
        telling.operators(
                "original:" + Sha256.hex(act.value() + ":" + said),
                Told.of(Text.of("electronic.told_failed").with("number", number).with("why", said)));
    }
}
