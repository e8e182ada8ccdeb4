package app.linekeeper.conversations.flows.pack;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.pack.PackTexts;
import app.linekeeper.domain.pack.MissingActs;
import app.linekeeper.domain.pack.Pack;
import app.linekeeper.domain.pack.PackState;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;

/**
 * A pack that was asked for, with what has become of it.
 *
 * @param isUnderWay whether files of a pack are still to come
 */
record PackSheet(Pack pack, boolean isUnderWay) {

    Topic topic() {
        return Topics.of(pack.id());
    }

    Text about(Text text) {
        return PackTexts.about(text, pack);
    }

    Text state(Text text) {
        return text.with(
                "state",
                switch (pack.state()) {
                    case MAKING ->
                        pack.total() == 0
                                ? Text.of("pack.issuing")
                                : Text.of("pack.making")
                                        .with("done", pack.done())
                                        .with("total", pack.total());
                    case READY ->
                        Text.of("pack.ready")
                                .with("file", isUnderWay ? "COMING" : "HERE")
                                .with("n", pack.summary().acts())
                                .with("sums", PackTexts.sums(pack.summary().sums()));
                    case ASKED -> Text.of("pack.asked");
                    case EMPTY -> Text.of("pack.empty");
                    case FAILED -> Text.of("pack.failed");
                    case DROPPED -> Text.of("pack.dropped");
                });
    }

    boolean isMissingSome() {
        return !pack.summary().missing().isEmpty();
    }

    Text missing(Text text) {
        return text.with("rows", PackTexts.missing(pack.summary().missing()));
    }

    boolean lacksRequisites() {
        return !wanting().isEmpty();
    }

    Facts company() {
        return Facts.of(COMPANY, Objects.requireNonNull(wanting().get(0).company()));
    }

    boolean hasEnded() {
        return pack.state().hasEnded();
    }

    boolean isReady() {
        return pack.state() == PackState.READY;
    }

    private List<MissingActs> wanting() {
        return pack.summary().missing().stream()
                .filter(MissingActs::isForWantOfRequisites)
                .toList();
    }
}
