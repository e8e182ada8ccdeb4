package app.linekeeper.conversations.pack;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.engine.NoticeButtons;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.pack.MissingActs;
import app.linekeeper.domain.pack.Pack;
import app.linekeeper.domain.pack.PackId;
import app.linekeeper.domain.pack.SeeingPacks;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The buttons under what is told of a pack: to the requisites that are wanting, and to another pack. */
@Component
class PackButtons implements NoticeButtons {

    private static final String PACK = "pack-";
    private static final String REQUISITES = "requisites";
    private static final String ANOTHER = "another";

    private final SeeingPacks packs;
    private final Words words;

    PackButtons(SeeingPacks packs, Words words) {
        this.packs = packs;
        this.words = words;
    }

    List<List<Button>> requisites(Pack pack, Language language) {
        return wanting(pack).isEmpty() ? List.of() : row(pack, REQUISITES, language);
    }

    List<List<Button>> another(Pack pack, Language language) {
        return row(pack, ANOTHER, language);
    }

    @Override
    public Optional<Destination> destination(String noticeId, String event, Visitor visitor) {
        return Optional.ofNullable(visitor.acting())
                .filter(acting -> noticeId.startsWith(PACK))
                .map(acting -> packs.find(acting.member(), PackId.parse(noticeId.substring(PACK.length()))))
                .filter(Outcome::isDone)
                .flatMap(pack -> destination(pack.orElseThrow(), event));
    }

    private static Optional<Destination> destination(Pack pack, String event) {
        if (event.equals(ANOTHER)) {
            return Optional.of(new Destination(FlowNames.PACK, Facts.none()));
        }
        return wanting(pack)
                .filter(company -> event.equals(REQUISITES))
                .map(company -> new Destination(FlowNames.REQUISITES, Facts.of(COMPANY, company)));
    }

    /** The first company whose requisites keep orders from their acts. */
    static Optional<CompanyId> wanting(Pack pack) {
        return pack.summary().missing().stream()
                .filter(MissingActs::isForWantOfRequisites)
                .map(row -> Objects.requireNonNull(row.company()))
                .findFirst();
    }

    private List<List<Button>> row(Pack pack, String event, Language language) {
        return List.of(List.of(Button.pressed(
                words.label(Text.of("pack." + event), language),
                Button.Style.PLAIN,
                "n:" + PACK + pack.id() + ":" + event)));
    }
}
