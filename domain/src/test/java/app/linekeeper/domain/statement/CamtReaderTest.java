package app.linekeeper.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CamtReaderTest {

    private static final int MUTATIONS = 50_000;

    private static final String ENTRY = """
            <Ntry>
            <Amt Ccy="USD">129.35</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
            <BookgDt><Dt>2026-11-28</Dt></BookgDt><AcctSvcrRef>REF-17</AcctSvcrRef>
            <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
            <RltdPties><Dbtr><Nm>Sample Ltd</Nm><Id><OrgId><Othr><Id>12-3456789</Id></Othr></OrgId></Id></Dbtr>
            <DbtrAcct><Id><IBAN>GB33 BUKB 2020 1555 5555 55</IBAN></Id></DbtrAcct></RltdPties>
            <RmtInf><Ustrd>Invoice LP-26-000012-4</Ustrd><Ustrd>of 26 November</Ustrd></RmtInf></TxDtls></NtryDtls>
            </Ntry>
            """;

    private static final String STATEMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
            <BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>
            <Stmt><Id>1</Id><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>USD</Ccy></Acct>
            <Bal><Tp><CdOrPrtry><Prtry>XXXX</Prtry></CdOrPrtry></Tp><Amt Ccy="USD">7.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
            <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">100.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></Bal>
            <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">29.35</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
            ENTRIES</Stmt></BkToCstmrStmt></Document>
            """;

    private final CamtReader reader = new CamtReader();

    @ParameterizedTest
    @ValueSource(strings = {"02", "08", "13"})
    void aPaymentIsReadWithEverythingThatItIsMatchedBy(String version) throws WrongStatement {
        BankStatement read = read(of(ENTRY).replace("001.08", "001." + version));
        assertThat(read.accounts())
                .containsExactly(new StatedAccount("DE02120300000000202051", null, null, -10_000, 12_935, 0, 2_935));
        BankLine line = read.lines().get(0);
        assertThat(line.isIncome()).isTrue();
        assertThat(line.amountMinor()).isEqualTo(12_935);
        assertThat(line.currency()).isEqualTo("USD");
        assertThat(line.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(line.number()).isEqualTo("REF-17");
        assertThat(line.party()).isEqualTo(new BankLine.Party("Sample Ltd", "123456789", "GB33BUKB20201555555555"));
        assertThat(line.purpose()).isEqualTo("Invoice LP-26-000012-4 of 26 November");
    }

    @Test
    void prefixesDatesWithATimeStatesAsCodesAndPartiesInTheirNewPlaceAreRead() throws WrongStatement {
        String newer = ENTRY.replace("<Sts>BOOK</Sts>", "<Sts><Cd>BOOK</Cd></Sts>")
                .replace("<Dt>2026-11-28</Dt>", "<DtTm>2026-11-28T23:59:59+01:00</DtTm>")
                .replace("<Dbtr><Nm>Sample Ltd</Nm>", "<Dbtr><Pty><Nm>Sample Ltd</Nm>")
                .replace("</Id></Dbtr>", "</Id></Pty></Dbtr>");
        BankLine line = read(of(newer)
                        .replace("<Document xmlns=", "<Document xmlns:c=")
                        .replaceAll("<(/?)(?!\\?|Document)(\\w)", "<$1c:$2")
                        .replace("<Document", "<c:Document")
                        .replace("</Document", "</c:Document"))
                .lines()
                .get(0);
        assertThat(line.party().name()).isEqualTo("Sample Ltd");
        assertThat(line.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 28));
    }

    @Test
    void aReferenceCountsAsThePurposeBesideOrInPlaceOfWords() throws WrongStatement {
        String both = ENTRY.replace("</RmtInf>", "<Strd><CdtrRefInf><Ref>RF18 539</Ref></CdtrRefInf></Strd></RmtInf>");
        assertThat(read(of(both)).lines().get(0).purpose()).endsWith("of 26 November RF18 539");
        String none = ENTRY.replaceAll("(?s)<RmtInf>.*</RmtInf>", "");
        assertThat(read(of(none)).lines().get(0).purpose()).isEmpty();
    }

    @Test
    void paymentsThatWereBookedTogetherAreSeveralAndMustAddUp() throws WrongStatement {
        String batch = ENTRY.replaceAll(
                "(?s)<NtryDtls>.*</NtryDtls>",
                "<NtryDtls><TxDtls><Amt Ccy=\"USD\">100.00</Amt></TxDtls>"
                        + "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"USD\">29.35</Amt></TxAmt></AmtDtls></TxDtls></NtryDtls>");
        assertThat(read(of(batch)).lines()).extracting(BankLine::amountMinor).containsExactly(10_000L, 2_935L);
        assertThat(read(of(batch)).lines().get(0).raw()).contains("100.00").doesNotContain("29.35");
        assertThat(fault(of(batch.replace("29.35</Amt></TxAmt>", "29.36</Amt></TxAmt>"))))
                .isEqualTo(StatementFault.BATCH);
    }

    @Test
    void whatIsNotBookedDoesNotCountAndNoEntriesAreNoFault() throws WrongStatement {
        String pending = ENTRY + ENTRY.replace("BOOK", "PDNG");
        assertThat(read(of(pending)).lines()).hasSize(1);
        assertThat(read(of("").replace(">29.35<", ">100.00<")
                                .replace("29.35", "100.00")
                                .replace(
                                        "<Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"USD\">100.00</Amt><CdtDbtInd>CRDT",
                                        "<Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"USD\">100.00</Amt><CdtDbtInd>DBIT"))
                        .lines())
                .isEmpty();
    }

    @Test
    void whatCannotBeReliedOnIsRefusedWhole() {
        assertThat(fault(of(ENTRY).replace(">29.35<", ">29.36<"))).isEqualTo(StatementFault.BALANCE);
        assertThat(fault(of(ENTRY.replace(">129.35<", ">-129.35<")))).isEqualTo(StatementFault.SUM);
        assertThat(fault(of(ENTRY.replace("Ccy=\"USD\">129.35", "Ccy=\"ZZZ\">129.35"))))
                .isEqualTo(StatementFault.SUM);
        assertThat(fault(of(ENTRY.replace("2026-11-28", "2026-11-31")))).isEqualTo(StatementFault.DATE);
        assertThat(fault(of(ENTRY).replace("</Stmt>", ""))).isEqualTo(StatementFault.CUT_OFF);
        assertThat(fault(of(ENTRY).replace("<Id><IBAN>DE02120300000000202051</IBAN></Id>", "")))
                .isEqualTo(StatementFault.ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BkToCstmrAcctRpt", "BkToCstmrDbtCdtNtfctn"})
    void reportsAndNotificationsAreToldApart(String message) {
        assertThat(fault(of(ENTRY).replace("BkToCstmrStmt", message))).isEqualTo(StatementFault.NO_STATEMENT);
    }

    @Test
    void entitiesAreRefusedBeTheyBombsOrFiles() {
        String bomb = "<!DOCTYPE Document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String file = "<!DOCTYPE Document [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (String doctype : new String[] {bomb, file}) {
            String text = of(ENTRY).replace("<Document", doctype + "<Document").replace("Sample Ltd", "&a;");
            assertThat(reader.recognises(text.getBytes(StandardCharsets.UTF_8))).isTrue();
            assertThat(fault(text)).isIn(StatementFault.MISPLACED, StatementFault.CUT_OFF);
        }
    }

    @Test
    void whateverIsBrokenInAFileItIsReadOrRefusedAndNothingElse() {
        Random random = new Random(20_261_129);
        byte[] whole = of(ENTRY).getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int n = 0; n < MUTATIONS; n++) {
            byte[] file = whole.clone();
            for (int bytes = random.nextInt(4); bytes >= 0; bytes--) {
                file[random.nextInt(file.length)] = (byte) (32 + random.nextInt(95));
            }
            try {
                assertThat(reader.read(file).lines()).isNotNull();
            } catch (WrongStatement wrong) {
                refused++;
            }
        }
        assertThat(refused).isBetween(MUTATIONS / 4, MUTATIONS - 1);
    }

    private static String of(String entries) {
        return STATEMENT.replace("ENTRIES", entries);
    }

    private BankStatement read(String text) throws WrongStatement {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        assertThat(reader.recognises(file)).isTrue();
        return reader.read(file);
    }

    private StatementFault fault(String text) {
        WrongStatement wrong =
                catchThrowableOfType(WrongStatement.class, () -> reader.read(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(wrong).as(text).isNotNull();
        return wrong.fault();
    }
}
