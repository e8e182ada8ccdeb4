package app.linekeeper.domain.statement;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** An exchange file as a bank writes it, to be changed line by line. */
record ExchangeFile(String text, Charset charset) {

    static final String OURS = "40702810900000000002";
    static final String THEIRS = "40702810400000000225";

    static ExchangeFile plain() {
        return new ExchangeFile("""
                1CClientBankExchange
                ВерсияФормата=1.03
                Кодировка=Windows
                Отправитель=Банк-Пример
                ДатаСоздания=29.11.2026
                ДатаНачала=28.11.2026
                ДатаКонца=28.11.2026
                РасчСчет=40702810900000000002
                СекцияРасчСчет
                ДатаНачала=28.11.2026
                ДатаКонца=28.11.2026
                РасчСчет=40702810900000000002
                НачальныйОстаток=1000.00
                ВсегоПоступило=1293.50
                ВсегоСписано=300.00
                КонечныйОстаток=1993.50
                КонецРасчСчет
                СекцияДокумент=Платежное поручение
                Номер=17
                Дата=27.11.2026
                Сумма=1293.50
                ПлательщикСчет=40702810400000000225
                Плательщик=ИНН 7700000023 ООО «Проба»
                Плательщик1=ООО «Проба»
                ПлательщикИНН=7700000023
                ДатаПоступило=28.11.2026
                ПолучательСчет=40702810900000000002
                НазначениеПлатежа=Оплата по счёту ЛП-26-000012-4 от 26.11.2026, скидка=35 %
                КонецДокумента
                СекцияДокумент=Банковский ордер
                Номер=18
                Дата=28.11.2026
                Сумма=300
                ПлательщикСчет=40702810900000000002
                ДатаСписано=28.11.2026
                ПолучательСчет=47423810000000000001
                ДатаПоступило=
                НазначениеПлатежа=Комиссия банка
                КонецДокумента
                КонецФайла
                """, Charset.forName("windows-1251"));
    }

    ExchangeFile with(String old, String now) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return new ExchangeFile(text.replace(old, now), charset);
    }

    ExchangeFile in(String name) {
        return new ExchangeFile(text, Charset.forName(name));
    }

    ExchangeFile inUtf8() {
        return new ExchangeFile(text, StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return text.getBytes(charset);
    }
}
