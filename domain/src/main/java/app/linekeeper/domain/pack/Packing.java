package app.linekeeper.domain.pack;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.pack.IssuingMissingActs.Issued;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes packs: issues what acts can be had, writes the files, and tells, all in one moment, that they are whole. Wherever
 * it stops, the next run begins anew, and one run tells. Slow: never in a turn, nor within a transaction.
 */
@Component
public class Packing {

    private final Packs packs;
    private final SeeingPacks seeing;
    private final PackFiles files;
    private final IssuingMissingActs issuing;
    private final WritingPack writing;
    private final Access access;
    private final People people;
    private final Partners partners;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Packing(
            Packs packs,
            SeeingPacks seeing,
            PackFiles files,
            IssuingMissingActs issuing,
            WritingPack writing,
            Access access,
            People people,
            Partners partners,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.packs = packs;
        this.seeing = seeing;
        this.files = files;
        this.issuing = issuing;
        this.writing = writing;
        this.access = access;
        this.people = people;
        this.partners = partners;
        this.events = events;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Makes the pack; does nothing where it has ended.
     *
     * @throws RuntimeException if it cannot be made now: to be called again
     */
    public void make(PackId id) {
        begun(id).ifPresent(this::make);
    }

    /** It is tried no more; whoever asked is told, and so is the operator. Nothing of it is sent. */
    public void giveUp(PackId id) {
        begun(id).ifPresent(pack -> end(pack, PackState.FAILED, PackSummary.NONE));
    }

    private Optional<Pack> begun(PackId id) {
        return transactions.execute(status -> {
            if (!packs.begin(id)) {
                return Optional.empty();
            }
            files.clear(id);
            return packs.find(id);
        });
    }

    private void make(Pack pack) {
        if (seeing.stillWanted(pack.id()).isEmpty()) {
            end(pack, PackState.DROPPED, PackSummary.NONE);
            return;
        }
        Person reader = reader(pack).orElseThrow();
        ZoneId zone = partners.findById(pack.partner()).orElseThrow().region().zone();
        PackProgress progress = new PackProgress(pack, packs, transactions, events, clock);
        Issued issued = issuing.issue(pack, progress);
        PackSummary summary = writing.write(pack, issued, reader.language(), zone, progress);
        end(pack, summary.acts() == 0 ? PackState.EMPTY : PackState.READY, summary);
    }

    private void end(Pack pack, PackState state, PackSummary summary) {
        transactions.executeWithoutResult(status -> {
            if (packs.end(pack, state, summary)) {
                events.publishEvent(new PackChanged(pack.id()));
                reader(pack)
                        .filter(reader -> state != PackState.DROPPED)
                        .ifPresent(reader -> events.publishEvent(new PackEnded(pack.id(), state, reader.telegramId())));
            }
        });
    }

    private Optional<Person> reader(Pack pack) {
        return access.find(pack.member()).flatMap(acting -> people.findById(acting.person()));
    }
}
