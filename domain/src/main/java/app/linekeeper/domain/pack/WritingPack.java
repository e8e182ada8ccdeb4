package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.DocumentFile;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.pack.IssuingMissingActs.Issued;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the files of a pack, act by act: none but the one at hand is held. */
@Component
class WritingPack {

    private final ActsOfPeriod acts;
    private final DocumentFiles documents;
    private final PackFiles files;
    private final PackTerms terms;
    private final Words words = Words.standard();

    WritingPack(ActsOfPeriod acts, DocumentFiles documents, PackFiles files, PackTerms terms) {
        this.acts = acts;
        this.documents = documents;
        this.files = files;
        this.terms = terms;
    }

    /** What it came to; writes no file where there is no act. */
    PackSummary write(Pack pack, Issued issued, Language language, ZoneId zone, PackProgress progress) {
        List<UUID> all = acts.of(pack.partner(), pack.period(), pack.scope());
        if (all.isEmpty()) {
            return new PackSummary(0, List.of(), 0, issued.counted());
        }
        try {
            Map<Currency, Money> sums = write(pack, all, issued, language, zone, progress);
            return new PackSummary(all.size(), List.copyOf(sums.values()), issued.acts(), issued.counted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Currency, Money> write(
            Pack pack, List<UUID> all, Issued issued, Language language, ZoneId zone, PackProgress progress)
            throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ActRegister register = new ActRegister(workbook, zone, words, language);
        List<PackedForm> forms = forms(pack, language);
        Map<Currency, Money> sums = new LinkedHashMap<>();
        for (int done = 0; done < all.size(); done++) {
            PackedAct act = acts.one(all.get(done));
            DocumentFile file = documents.of(act.id());
            for (PackedForm form : forms) {
                form.add(act, file);
            }
            register.add(act);
            Money sum = act.content().total();
            sums.merge(sum.currency(), sum, Money::plus);
            progress.isAt(done + 1, all.size());
        }
        for (MissingAct missing : issued.missing()) {
            register.add(missing);
        }
        register.close();
        for (PackedForm form : forms) {
            form.end(workbook.toByteArray());
        }
        return sums;
    }

    private List<PackedForm> forms(Pack pack, Language language) {
        List<PackedForm> forms = new ArrayList<>();
        long largest = terms.largestPart().toBytes();
        if (pack.forms().contains(PackForm.ZIP)) {
            String register = words.plain(Text.of("pack.register"), language) + ".xlsx";
            forms.add(
                    new ZippedActs(files, pack, largest, register, pack.period().until()));
        }
        if (pack.forms().contains(PackForm.PRINT)) {
            forms.add(new PrintedActs(files, pack, largest));
        }
        if (pack.forms().contains(PackForm.REGISTER)) {
            forms.add(new KeptRegister(files, pack));
        }
        return forms;
    }
}
