package app.linekeeper.conversations.pack;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.pack.Pack;
import app.linekeeper.domain.pack.PackChanged;
import app.linekeeper.domain.pack.PackEnded;
import app.linekeeper.domain.pack.PackFile;
import app.linekeeper.domain.pack.PackFiles;
import app.linekeeper.domain.pack.PackId;
import app.linekeeper.domain.pack.PackState;
import app.linekeeper.domain.pack.SeeingPacks;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends a pack once it has ended, each file in a parcel of its own, and opens these. */
@Component
public class PackParcels implements ParcelKind {

    public static final String NAME = "PACK";
    private static final String PACK = "pack";
    private static final String FILE = "file";

    private final Deliveries deliveries;
    private final SeeingPacks packs;
    private final PackFiles files;
    private final PackButtons buttons;
    private final Words words;

    PackParcels(Deliveries deliveries, SeeingPacks packs, PackFiles files, PackButtons buttons, Words words) {
        this.deliveries = deliveries;
        this.packs = packs;
        this.files = files;
        this.buttons = buttons;
        this.words = words;
    }

    @EventListener
    void on(PackChanged changed) {
        deliveries.redraw(Topics.of(changed.pack()));
    }

    @EventListener
    void on(PackEnded ended) {
        ChatKey chat = new ChatKey(ended.telegramId(), ended.telegramId());
        String pack = ended.pack().toString();
        if (ended.state() != PackState.READY) {
            deliveries.send(chat, new Parcel(NAME, Map.of(PACK, pack)));
        }
        packs.files(ended.pack())
                .forEach(file -> deliveries.send(
                        chat,
                        new Parcel(NAME, Map.of(PACK, pack, FILE, file.id().toString()))));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        PackId id = PackId.parse(Objects.requireNonNull(parcel.about().get(PACK)));
        return packs.stillWanted(id)
                .map(pack -> opened(pack, parcel.about().get(FILE), receiver.language()))
                .orElseGet(Opened.Nothing::new);
    }

    private Opened opened(Pack pack, @Nullable String file, Language language) {
        if (file == null) {
            return told(pack, pack.state() == PackState.EMPTY ? "pack.told_empty" : "pack.told_failed", language);
        }
        List<PackFile> all = packs.files(pack.id());
        Optional<PackFile> kept =
                all.stream().filter(each -> each.id().toString().equals(file)).findFirst();
        return kept.map(each -> enclosed(pack, each, each.equals(all.get(0)), language))
                .orElseGet(() -> told(pack, "pack.told_gone", language));
    }

    private Opened told(Pack pack, String key, Language language) {
        List<List<Button>> rows =
                key.equals("pack.told_empty") ? buttons.requisites(pack, language) : buttons.another(pack, language);
        return new Opened.Letter(new Screen(
                html(language, PackTexts.about(Text.of(key), pack)) + missing(pack, language), rows));
    }

    private Opened enclosed(Pack pack, PackFile file, boolean isFirst, Language language) {
        String name = words.plain(PackTexts.days(named("pack.file", file), pack.period()), language) + ending(file);
        Screen under = new Screen(
                caption(pack, file, isFirst, language), isFirst ? buttons.requisites(pack, language) : List.of());
        return new Opened.Enclosure(
                new Opened.OutFile(Opened.Look.DOCUMENT, name, new KeptBytes(files, file), file.sha256()),
                words.plain(Text.of("delivery.coming").with("file", name), language),
                under);
    }

    private String caption(Pack pack, PackFile file, boolean isFirst, Language language) {
        Text caption = PackTexts.about(Text.of("pack.caption"), pack)
                .with("what", named("pack.what", file))
                .with("n", pack.summary().acts())
                .with("sums", PackTexts.sums(pack.summary().sums()));
        if (!isFirst) {
            return html(language, caption);
        }
        int issued = pack.summary().issued();
        String now = issued == 0
                ? ""
                : "\n" + html(language, Text.of("pack.issued_now").with("n", issued));
        return html(language, caption) + now + missing(pack, language);
    }

    private String missing(Pack pack, Language language) {
        List<Text> rows = PackTexts.missing(pack.summary().missing());
        return rows.isEmpty()
                ? ""
                : "\n\n" + html(language, Text.of("pack.missing").with("rows", rows));
    }

    private static Text named(String key, PackFile file) {
        return Text.of(file.parts() == 1 ? key : key + "_part")
                .with("form", file.form().name())
                .with("part", file.part())
                .with("parts", file.parts());
    }

    private static String ending(PackFile file) {
        return switch (file.form()) {
            case ZIP -> ".zip";
            case PRINT -> ".pdf";
            case REGISTER -> ".xlsx";
        };
    }

    private String html(Language language, Text text) {
        return words.html(text, language);
    }

    /** Fetched piece by piece while they are sent. */
    private record KeptBytes(PackFiles files, PackFile file) implements Opened.Bytes {

        @Override
        public InputStream open() {
            return files.read(file);
        }

        @Override
        public long size() {
            return file.size();
        }
    }
}
