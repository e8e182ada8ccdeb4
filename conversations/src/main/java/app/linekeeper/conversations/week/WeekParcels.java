package app.linekeeper.conversations.week;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.Screen;
import app.linekeeper.domain.overview.chart.CannotDraw;
import app.linekeeper.domain.overview.chart.Picture;
import app.linekeeper.domain.overview.chart.WeeklyPicture;
import app.linekeeper.domain.overview.week.OwnerOfTheWeek;
import app.linekeeper.domain.overview.week.WeekGoes;
import app.linekeeper.domain.overview.week.WeeklyOverview;
import app.linekeeper.domain.overview.week.WeeklyOverviews;
import app.linekeeper.domain.overview.week.WeeksDue;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends and opens parcels with an owner's week: its picture, and its figures under it. On another day it is not sent any more. */
@Component
class WeekParcels implements ParcelKind {

    private static final Logger log = LoggerFactory.getLogger(WeekParcels.class);

    private static final String NAME = "WEEK";
    private static final String PARTNER = "partner";
    private static final String WEEK = "week";
    private static final String FILE = "week-";

    private final Deliveries deliveries;
    private final WeeksDue due;
    private final WeeklyOverviews overviews;
    private final WeeklyPicture drawing;
    private final WeekButtons buttons;
    private final Words words;

    WeekParcels(
            Deliveries deliveries,
            WeeksDue due,
            WeeklyOverviews overviews,
            WeeklyPicture drawing,
            WeekButtons buttons,
            Words words) {
        this.deliveries = deliveries;
        this.due = due;
        this.overviews = overviews;
        this.drawing = drawing;
        this.buttons = buttons;
        this.words = words;
    }

    @EventListener
    void on(WeekGoes going) {
        long person = going.owner().telegramId();
        deliveries.send(new ChatKey(person, person), of(going.owner()));
    }

    static Parcel of(OwnerOfTheWeek owner) {
        return new Parcel(
                NAME,
                Map.of(PARTNER, owner.partner().toString(), WEEK, owner.week().toString()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        PartnerId partner =
                PartnerId.parse(Objects.requireNonNull(parcel.about().get(PARTNER)));
        LocalDate week = LocalDate.parse(Objects.requireNonNull(parcel.about().get(WEEK)));
        return due.find(receiver.chat().userId(), partner, week)
                .map(owner -> opened(partner, overviews.of(partner, owner.zone()), receiver.language()))
                .orElseGet(Opened.Nothing::new);
    }

    private Opened opened(PartnerId partner, WeeklyOverview overview, Language language) {
        Screen said = new Screen(
                words.html(WeekTexts.caption(overview), language), buttons.under(overview, partner, language));
        try {
            Picture picture = drawing.of(overview, language);
            Opened.OutFile file = new Opened.OutFile(
                    Opened.Look.PICTURE, FILE + overview.monday() + ".png", picture.bytes(), picture.sha256());
            return new Opened.Enclosure(file, picture.alt(), said);
        } catch (CannotDraw e) {
            log.warn("the week is told in words: {}", e.getMessage(), e);
            return new Opened.Letter(said);
        }
    }
}
