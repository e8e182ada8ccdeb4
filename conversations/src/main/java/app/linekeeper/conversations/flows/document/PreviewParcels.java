package app.linekeeper.conversations.flows.document;

import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.Screen;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.document.PreviewingAct;
import app.linekeeper.domain.document.picture.PagePicture;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Opens parcels with a picture of an act that is not issued yet: drawn when it is sent, or why it cannot be by then. */
@Component
class PreviewParcels implements ParcelKind {

    static final String NAME = "ACT_PREVIEW";
    private static final String MEMBER = "member";
    private static final String ORDER = "order";

    private final Access access;
    private final OrdersForActs orders;
    private final PreviewingAct previewing;
    private final Words words;

    PreviewParcels(Access access, OrdersForActs orders, PreviewingAct previewing, Words words) {
        this.access = access;
        this.orders = orders;
        this.previewing = previewing;
        this.words = words;
    }

    static Parcel of(MemberId member, OrderForAct order) {
        return new Parcel(
                NAME, Map.of(MEMBER, member.toString(), ORDER, order.order().toString()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        MemberId member = MemberId.parse(about(parcel, MEMBER));
        OrderId order = OrderId.parse(about(parcel, ORDER));
        return access.find(member).isEmpty()
                ? new Opened.Nothing()
                : opened(
                        orders.one(member, order)
                                .then(found ->
                                        previewing.firstPage(member, order).map(picture -> new Draft(found, picture))),
                        receiver);
    }

    private record Draft(OrderForAct order, PagePicture picture) {

        Text caption() {
            return Text.of("act_preview.caption")
                    .with("number", order.number())
                    .with("company", Objects.requireNonNullElse(order.payerName(), order.client()))
                    .with("sum", order.total());
        }
    }

    private Opened opened(Outcome<Draft> drawn, Receiver receiver) {
        if (drawn instanceof Outcome.Refused<Draft> refused) {
            return Opened.letter(words.html(refused.refusal().text(), receiver.language()));
        }
        PagePicture picture = drawn.orElseThrow().picture();
        Text caption = drawn.orElseThrow().caption();
        return new Opened.Enclosure(
                new Opened.OutFile(Opened.Look.PICTURE, "draft.png", picture.bytes(), picture.sha256()),
                words.plain(Text.of("act_preview.arriving"), receiver.language()),
                new Screen(words.html(caption, receiver.language()), List.of()));
    }

    private static String about(Parcel parcel, String name) {
        return Objects.requireNonNull(parcel.about().get(name));
    }
}
