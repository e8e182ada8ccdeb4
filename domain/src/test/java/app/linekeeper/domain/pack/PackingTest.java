package app.linekeeper.domain.pack;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.catalog.ActsDue;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.shared.Sha256;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.WatchedDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

@DomainTest
@RecordApplicationEvents
class PackingTest {

    private static final Period NOVEMBER = Period.of(YearMonth.of(2026, 11));

    @Autowired
    ApplicationContext domain;

    @Autowired
    Fixtures fixtures;

    @Autowired
    RequestingPack requesting;

    @Autowired
    Packing packing;

    @Autowired
    SeeingPacks seeing;

    @Autowired
    PackFiles files;

    @Autowired
    ForgettingPacks forgetting;

    @Autowired
    RequestingAct acts;

    @Autowired
    Requisited requisited;

    @Autowired
    WatchedDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private BookedActs booked;
    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        booked = BookedActs.of(domain, "ООО «Север: Өркен»");
        north = booked.partner();
    }

    @AfterEach
    void asAtFirst() {
        clock.reset();
    }

    @Test
    void allActsOfAPeriodComeInOneArchiveWithTheirRegister() throws IOException {
        Act first = act();
        Act second = act();

        PackId pack = made(NOVEMBER, PackForm.ZIP);

        Map<String, byte[]> unzipped = unzipped(only(pack));
        assertThat(unzipped.keySet())
                .containsExactly(
                        first.number() + " 2026-11-23 ООО «Север- Өркен».pdf",
                        second.number() + " 2026-11-23 ООО «Север- Өркен».pdf",
                        "Реестр.xlsx");
        assertThat(unzipped.values().iterator().next()).startsWith('%', 'P', 'D', 'F');
        assertThat(seen(pack).summary().acts()).isEqualTo(2);
        assertThat(seen(pack).summary().sums())
                .containsExactly(first.content().total().plus(second.content().total()));
    }

    @Test
    void namesInAnArchiveSayThatTheyAreUnicode() throws IOException {
        act();

        byte[] zip = bytes(only(made(NOVEMBER, PackForm.ZIP)));

        int utf8 = 1 << 11;
        assertThat((zip[6] & 0xff | (zip[7] & 0xff) << 8) & utf8)
                .as("of its first entry")
                .isEqualTo(utf8);
    }

    @Test
    void allActsComeAsOnePdfToPrint() throws IOException {
        Act first = act();
        Act second = act();

        byte[] pdf = bytes(only(made(NOVEMBER, PackForm.PRINT)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains(first.number(), second.number());
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void aRegisterHasRealNumbersAndDates() throws IOException {
        Act act = act();

        Row row = rows(only(made(NOVEMBER, PackForm.REGISTER))).get(1);

        assertThat(row.getCellText(0)).isEqualTo(act.number());
        assertThat(row.getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(row.getCellText(3)).isEqualTo("7736207543");
        assertThat(row.getCellAsNumber(6).orElseThrow())
                .isEqualByComparingTo(BigDecimal.valueOf(act.content().total().minor(), 2));
    }

    @Test
    void anActThatNobodyAskedForIsIssuedForThePack() {
        booked.paid();

        PackSummary summary = seen(made(NOVEMBER, PackForm.ZIP)).summary();

        assertThat(summary.acts()).isEqualTo(1);
        assertThat(summary.issued()).isEqualTo(1);
        assertThat(summary.missing()).isEmpty();
    }

    @Test
    void actsOfServicesAreIssuedAndPackedByTheirOwnDays() {
        clock.moveTo(Instant.parse("2041-11-10T09:00:00Z"));
        domain.getBean(Shop.class).sellServices(Region.KAZAKHSTAN, ActsDue.MONTHLY);
        booked = BookedActs.of(domain, "«Дала» ЖШС", Region.KAZAKHSTAN);
        north = booked.partner();
        booked.paid();

        PackSummary early =
                seen(made(Period.of(YearMonth.of(2041, 11)), PackForm.ZIP)).summary();
        clock.moveTo(Instant.parse("2042-01-05T09:00:00Z"));
        PackSummary november =
                seen(made(Period.of(YearMonth.of(2041, 11)), PackForm.ZIP)).summary();
        PackSummary december =
                seen(made(Period.of(YearMonth.of(2041, 12)), PackForm.ZIP)).summary();
        PackSummary january =
                seen(made(Period.of(YearMonth.of(2042, 1)), PackForm.ZIP)).summary();

        assertThat(early).isEqualTo(PackSummary.NONE);
        assertThat(november.acts()).isEqualTo(1);
        assertThat(november.issued()).isEqualTo(1);
        assertThat(december.acts()).isEqualTo(1);
        assertThat(january).isEqualTo(PackSummary.NONE);
    }

    @Test
    void whatHasNoActForWantOfRequisitesIsCountedAndStandsInTheRegister() throws IOException {
        act();
        requisited.incomplete(north.company().id());
        booked.paid();
        booked.paid();

        PackId pack = made(NOVEMBER, PackForm.REGISTER);

        assertThat(seen(pack).summary().missing())
                .containsExactly(new MissingActs(
                        Reason.ACT_REQUISITES,
                        north.company().id(),
                        north.company().name(),
                        2));
        assertThat(rows(only(pack)).get(3).getCellText(10)).contains("реквизит");
    }

    @Test
    void aPeriodWithoutActsHasNoFiles() {
        act();

        PackId pack = made(Period.of(YearMonth.of(2026, 10)), PackForm.ZIP);

        assertThat(seen(pack).state()).isEqualTo(PackState.EMPTY);
        assertThat(seeing.files(pack)).isEmpty();
    }

    @Test
    void ofOneClientOrCompanyOnlyTheirsArePacked() {
        act();
        SavedPartner two = fixtures.aPartner()
                .withClient("Василёк")
                .withCompany("ООО «Юг»")
                .saved();

        assertThat(seen(made(NOVEMBER, new PackScope(north.client().id(), null)))
                        .summary()
                        .acts())
                .isEqualTo(1);
        assertThat(seen(made(NOVEMBER, new PackScope(null, north.company().id())))
                        .summary()
                        .acts())
                .isEqualTo(1);
        assertThat(reason(asked(
                        two.owner(), NOVEMBER, new PackScope(north.client().id(), null))))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(asked(
                        two.owner(),
                        NOVEMBER,
                        new PackScope(null, north.company().id()))))
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void aManagerGetsNoPackAndAnotherPartnerSeesNone() {
        SavedPartner south =
                fixtures.aPartner().with(Role.MANAGER).withCompany("ООО «Юг»").saved();
        PackId pack = made(NOVEMBER, PackForm.ZIP);

        assertThat(reason(asked(south.member(Role.MANAGER), NOVEMBER, PackScope.ALL)))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(seeing.find(south.owner(), pack))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void whoeverPressesTwiceWaitsForOnePack() {
        PackId pack = asked(north.owner(), NOVEMBER, PackScope.ALL).orElseThrow();

        assertThat(asked(north.owner(), NOVEMBER, PackScope.ALL).orElseThrow()).isEqualTo(pack);
        packing.make(pack);
        assertThat(asked(north.owner(), NOVEMBER, PackScope.ALL).orElseThrow()).isNotEqualTo(pack);
    }

    @Test
    void whereverItStopsOnePackComesAndItIsWhole() throws IOException {
        int moment = 0;
        boolean stopped = true;
        while (stopped) {
            int at = ++moment;
            aPartner();
            act();
            booked.paid();
            PackId pack = asked(north.owner(), NOVEMBER, PackScope.ALL).orElseThrow();
            stopped = database.dyingAt(at, () -> packing.make(pack));
            packing.make(pack);
            packing.make(pack);

            assertThat(seen(pack).state()).as("stopped at %d", at).isEqualTo(PackState.READY);
            assertThat(unzipped(only(pack))).as("stopped at %d", at).hasSize(3);
        }
        assertThat(moment).as("moments at which it can stop").isBetween(20, 200);
    }

    @Test
    void whatIsMadeByAnotherRunIsNotWrittenTo() {
        act();
        PackId pack = asked(north.owner(), NOVEMBER, PackScope.ALL).orElseThrow();
        Pack old = seen(pack);

        assertThatThrownBy(() -> files.open(old, PackForm.ZIP, 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsGivenUpIsToldAndLeavesNothing() {
        act();
        PackId pack = asked(north.owner(), NOVEMBER, PackScope.ALL).orElseThrow();

        packing.giveUp(pack);
        packing.make(pack);

        assertThat(seen(pack).state()).isEqualTo(PackState.FAILED);
        assertThat(seeing.files(pack)).isEmpty();
        assertThat(events.stream(PackEnded.class)).hasSize(1);
    }

    @Test
    void whoeverMayTakeDocumentsNoMoreWhenItIsMadeGetsNone() {
        act();
        PackId pack = asked(north.owner(), NOVEMBER, PackScope.ALL).orElseThrow();
        jdbc.sql("update member set role = 'MANAGER' where id = ?")
                .param(north.owner().value())
                .update();

        packing.make(pack);

        assertThat(state(pack)).isEqualTo("DROPPED");
        assertThat(events.stream(PackEnded.class)).isEmpty();
    }

    @Test
    void whatIsTooLargeToBeSentComesInPartsOfWhichEachCanBeOpened() throws IOException {
        Act first = act();
        Set<String> numbers = Set.of(first.number(), act().number(), act().number());
        DataSize largest = DataSize.ofBytes(
                domain.getBean(DocumentFiles.class).of(first.id()).bytes().length * 3L / 2);
        PackId pack = asked(north.owner(), NOVEMBER, PackScope.ALL).orElseThrow();
        jdbc.sql("update pack set state = 'MAKING', attempt = 1, forms = 'ZIP,PRINT' where id = ?")
                .param(pack.value())
                .update();
        Packing small = inPartsOf(largest);

        small.make(pack);

        Set<String> found = new HashSet<>();
        List<PackFile> zips = filesOf(pack, PackForm.ZIP);
        for (PackFile zip : zips) {
            unzipped(zip).keySet().forEach(name -> found.add(name.split(" ")[0]));
        }
        assertThat(zips).hasSizeGreaterThan(1).allSatisfy(zip -> {
            assertThat(zip.parts()).isEqualTo(zips.size());
            assertThat(zip.size()).isLessThanOrEqualTo(largest.toBytes());
        });
        assertThat(found).containsAll(numbers).contains("Реестр.xlsx").hasSize(4);
        assertThat(filesOf(pack, PackForm.PRINT)).hasSizeGreaterThan(1);
    }

    @Test
    void aLargeFileIsReadAsItWasWritten() throws IOException {
        byte[] large = new byte[1_300_001];
        new Random(1).nextBytes(large);
        PackId pack = asked(north.owner(), NOVEMBER, PackScope.ALL).orElseThrow();
        jdbc.sql("update pack set state = 'MAKING', attempt = 1 where id = ?")
                .param(pack.value())
                .update();

        KeptPart part = files.open(seen(pack), PackForm.ZIP, 1);
        part.write(large[0]);
        part.write(large, 1, large.length - 1);
        part.finish(1);

        assertThat(bytes(only(pack))).isEqualTo(large);
        assertThat(only(pack).sha256()).isEqualTo(Sha256.hex(large));
    }

    @Test
    void halfAFileIsNeverTakenForAWholeOne() {
        act();
        PackFile file = only(made(NOVEMBER, PackForm.ZIP));
        jdbc.sql("delete from pack_piece where pack_file = ?").param(file.id()).update();

        assertThatThrownBy(() -> files.read(file).readAllBytes()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFilesOfAnOldPackAreDropped() {
        act();
        PackId pack = made(NOVEMBER, PackForm.ZIP);
        clock.advance(Duration.ofDays(7).plusHours(1));

        forgetting.old();

        assertThat(seeing.files(pack)).isEmpty();
        assertThat(seen(pack).state()).isEqualTo(PackState.READY);
    }

    private Packing inPartsOf(DataSize largest) {
        return new Packing(
                domain.getBean(Packs.class),
                seeing,
                files,
                domain.getBean(IssuingMissingActs.class),
                new WritingPack(
                        domain.getBean(ActsOfPeriod.class),
                        domain.getBean(DocumentFiles.class),
                        files,
                        new PackTerms(Duration.ofDays(7), largest)),
                domain.getBean(Access.class),
                domain.getBean(People.class),
                domain.getBean(Partners.class),
                domain,
                domain.getBean(PlatformTransactionManager.class),
                clock);
    }

    private List<PackFile> filesOf(PackId pack, PackForm form) {
        return seeing.files(pack).stream().filter(file -> file.form() == form).toList();
    }

    private String state(PackId pack) {
        return jdbc.sql("select state from pack where id = ?")
                .param(pack.value())
                .query(String.class)
                .single();
    }

    private Act act() {
        return acts.request(north.owner(), booked.paid().id()).orElseThrow();
    }

    private PackId made(Period period, PackForm form) {
        PackId pack = requesting
                .request(new AskForPack(north.owner(), period, PackScope.ALL, Set.of(form), aKey()))
                .orElseThrow();
        packing.make(pack);
        return pack;
    }

    private PackId made(Period period, PackScope scope) {
        PackId pack = asked(north.owner(), period, scope).orElseThrow();
        packing.make(pack);
        return pack;
    }

    private Outcome<PackId> asked(MemberId member, Period period, PackScope scope) {
        return requesting.request(new AskForPack(member, period, scope, Set.of(PackForm.ZIP), aKey()));
    }

    private Pack seen(PackId pack) {
        return seeing.find(north.owner(), pack).orElseThrow();
    }

    private PackFile only(PackId pack) {
        assertThat(seeing.files(pack)).hasSize(1);
        return seeing.files(pack).get(0);
    }

    private byte[] bytes(PackFile file) throws IOException {
        byte[] bytes = files.read(file).readAllBytes();
        assertThat(bytes).hasSize((int) file.size());
        return bytes;
    }

    private Map<String, byte[]> unzipped(PackFile file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(file)), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private List<Row> rows(PackFile file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(file)))) {
            return book.getFirstSheet().read();
        }
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
