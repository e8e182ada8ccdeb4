package app.linekeeper.domain.document;

import app.linekeeper.domain.document.picture.FirstPage;
import app.linekeeper.domain.document.picture.PagePicture;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A member sees an act before it is issued. It is issued in earnest and taken back at once, so that what is seen is what would
 * be said; nothing of it is kept, and no number is taken.
 */
@Component
public class PreviewingAct {

    private static final Text DRAFT = Text.of("standing.draft");

    private final RequestingAct requesting;
    private final ChosenForm forms;
    private final FirstPage pages;
    private final TransactionTemplate attempt;
    private final Words words = Words.standard();

    PreviewingAct(
            RequestingAct requesting, ChosenForm forms, FirstPage pages, PlatformTransactionManager transactions) {
        this.requesting = requesting;
        this.forms = forms;
        this.pages = pages;
        this.attempt = new TransactionTemplate(transactions);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The first page with the word "draft" across it and in place of the number. Slow: not for a turn.
     *
     * @return refused as {@link RequestingAct#request}
     */
    public Outcome<PagePicture> firstPage(MemberId member, OrderId order) {
        return attempt(member, order).map(act -> {
            Language language = act.content().language();
            return pages.of(pdf(act), words.plain(DRAFT, language).toUpperCase(Locale.forLanguageTag(language.code())));
        });
    }

    /** The act as it would be, without its number. */
    byte[] pdf(Act act) {
        String number = words.plain(DRAFT, act.content().language());
        return forms.of(act.document()).render(act.content().numbered(number).kept(), PageMarks.NONE);
    }

    Outcome<Act> attempt(MemberId member, OrderId order) {
        return Objects.requireNonNull(attempt.execute(status -> {
            status.setRollbackOnly();
            return requesting.request(member, order);
        }));
    }
}
