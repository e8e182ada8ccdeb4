package app.linekeeper.conversations.telling;

import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.Screen;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.export.ExportKind;
import app.linekeeper.domain.export.Exporting;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.Sha256;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Opens parcels with an export: the workbook is made when it is sent, for whoever may still have it. */
@Component
public class ExportParcels implements ParcelKind {

    public static final String NAME = "EXPORT";
    private static final String MEMBER = "member";
    private static final String KIND = "kind";
    private static final String PERIOD = "period";

    private final Access access;
    private final Exporting exporting;
    private final Words words;

    ExportParcels(Access access, Exporting exporting, Words words) {
        this.access = access;
        this.exporting = exporting;
        this.words = words;
    }

    /** An export that the member may have. */
    public static Parcel of(MemberId member, ExportKind kind, Period period) {
        return new Parcel(NAME, Map.of(MEMBER, member.toString(), KIND, kind.name(), PERIOD, period.toString()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        MemberId member = MemberId.parse(Objects.requireNonNull(parcel.about().get(MEMBER)));
        ExportKind kind =
                ExportKind.valueOf(Objects.requireNonNull(parcel.about().get(KIND)));
        Period period = Period.parse(Objects.requireNonNull(parcel.about().get(PERIOD)));
        if (access.find(member).isEmpty()) {
            return new Opened.Nothing();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Outcome<Integer> rows = exporting.write(member, kind, period, receiver.language(), bytes);
        if (!rows.isDone()) {
            return new Opened.Nothing();
        }
        Text caption = dated("export.caption", kind, period).with("n", rows.orElseThrow());
        return enclosure(bytes.toByteArray(), caption, name(kind, period, receiver.language()), receiver);
    }

    private Opened enclosure(byte[] bytes, Text caption, String name, Receiver receiver) {
        String coming = words.plain(Text.of("delivery.coming").with("file", name), receiver.language());
        String under = words.html(caption, receiver.language());
        return new Opened.Enclosure(
                new Opened.OutFile(Opened.Look.DOCUMENT, name, bytes, Sha256.hex(bytes)),
                coming,
                new Screen(under, List.of()));
    }

    private String name(ExportKind kind, Period period, Language language) {
        return words.plain(dated("export.file_name", kind, period), language) + ".xlsx";
    }

    private static Text dated(String key, ExportKind kind, Period period) {
        return Text.of(key)
                .with("name", Exporting.name(kind))
                .with("from", Dates.inFigures(period.from()))
                .with("until", Dates.inFigures(period.until()));
    }
}
