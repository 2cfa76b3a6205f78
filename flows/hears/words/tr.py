"""Turkish: the words in which customers speak of days, times and what they want."""

from flows.hears.words.shape_dates import Dates
from flows.hears.words.shape_meanings import Meanings

# --- Dates and times ---

DATES = Dates(
    numbers={
        "sıfır": 0, "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9,
        "on": 10, "on bir": 11, "on iki": 12, "on üç": 13, "on dört": 14, "on beş": 15, "on altı": 16, "on yedi": 17,
        "on sekiz": 18, "on dokuz": 19, "yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50,
    },
    amounts={"birkaç": 3, "bir kaç": 3},
    ordinals={"birinci": 1, "ilk": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "beşinci": 5},
    ordinal_marks=("si", "inci", "nci", "uncu"),
    fractions={"buçuk": 30, "buçukta": 30, "çeyrek": 15, "yarım": 30},
    weekdays=(
        ("pazartesi", "pzt"), ("salı",), ("çarşamba", "çrş"), ("perşembe", "prş"), ("cuma",), ("cumartesi", "cmt"),
        ("pazar",),
    ),
    months=(
        ("ocak", "ocakta", "oca"), ("şubat", "şubatta", "şub"), ("mart", "martta", "mar"), ("nisan", "nisanda",
        "nis"),
        ("mayıs", "mayısta", "may"), ("haziran", "haziranda", "haz"), ("temmuz", "temmuzda", "tem"),
        ("ağustos", "ağustosta", "ağu"), ("eylül", "eylülde", "eyl"), ("ekim", "ekimde", "eki"), ("kasım", "kasımda",
        "kas"),
        ("aralık", "aralıkta", "ara"),
    ),
    days={"bugün": 0, "bu gün": 0, "yarın": 1, "ertesi gün": 1, "öbür gün": 2, "yarından sonra": 2, "dün": -1},
    part_days={
        "bu sabah": (0, "morning"), "bu akşam": (0, "evening"), "bu gece": (0, "night"),
        "bu öğleden sonra": (0, "afternoon"), "yarın sabah": (1, "morning"), "yarın akşam": (1, "evening"),
    },
    holidays={"yılbaşı": "1-1", "sevgililer günü": "2-14", "cumhuriyet bayramı": "10-29", "noel": "12-25"},
    this=("bu", "önümüzdeki"),
    next=("gelecek",),
    following=("haftaya",),
    last=("geçen", "son"),
    day_lead=("ayın",),
    nothing=("günaydın", "iyi akşamlar", "iyi geceler", "iyi günler", "bir gün", "her gün", "ilk kez", "bir dakika"),
    weak=("mart", "mar", "ara", "may", "kas", "tem"),
    units={
        "minute": ("dakika", "dk"),
        "hour": ("saat", "saati"),
        "day": ("gün",),
        "week": ("hafta",),
        "weekend": ("hafta sonu", "haftasonu"),
        "month": ("ay",),
        "year": ("yıl", "sene"),
    },
    parts={
        "dawn": ("şafakta",),
        "morning": ("sabah", "sabahleyin", "sabahı"),
        "noon": ("öğlen", "öğle"),
        "afternoon": ("öğleden sonra", "ikindi"),
        "evening": ("akşam", "akşamüstü", "akşama"),
        "night": ("gece", "geceleyin"),
    },
    hour_names={"birde": 1, "ikide": 2, "üçte": 3, "dörtte": 4, "beşte": 5, "altıda": 6, "yedide": 7, "sekizde": 8,
        "dokuzda": 9, "on birde": 11, "on ikide": 12},
    clock={"öğle vakti": "12:00", "gece yarısı": "0:00"},
    at=("saat", "saat tam"),
    around=("civarı", "civarında", "gibi", "yaklaşık", "sularında", "doğru"),
    after=("sonrası", "itibaren"),
    before=("önce", "kadar"),
    either=("veya", "ya da"),
    ago=("önce",),
    shift={
        "sonra": 1, "sonraya": 1, "geç": 1, "daha geç": 1, "ileri": 1, "ileriye": 1, "önce": -1, "önceye": -1,
        "erken": -1, "daha erken": -1, "erkene": -1, "öne": -1,
    },
    push={"ertele": 1, "erteleyelim": 1, "ertelemek": 1, "erteleyebilir": 1, "ertelenebilir": 1, "geciktirmek": 1},
    from_now_too=("sonra", "önce"),
    from_now=("sonra", "içinde"),
    glue=("de", "da", "te", "ta", "e", "a", "ye", "ya", "günü", "nde"),
    not_this=("değil",),
    move=("değiştir", "ertele", "al"),
    things=("kişi", "kişilik", "kişiyiz", "lira", "tl", "çocuk", "kez", "kere"),
    numbered=("oda", "masa", "numara", "no"),
    asks_time=("saat kaç", "kaçta", "hangi saat"),
    asks_past=("en son", "son"),
    asks_day=("hangi gün", "ne zaman", "hangi tarih"),
    hours="coming",
)  # fmt: skip

# --- Meanings ---
MEANINGS = Meanings(
    polite="lütfen; rica; ederim; ya; şey; hım; ee; ah; oh; acaba; lutfen; bi; canım; hocam; abi",
    yes="""
            bence de; bana uyar; tabi tabi; tabii tabii; hay hay;
        evet; evt; he; hee; evet lütfen; tabii; tabi; tabii ki; tabi ki; elbette; kesinlikle; olur tabii; aynen;
        aynen öyle; muhakkak; şüphesiz; memnuniyetle; sorun değil; sorun yok; e; yes
    """,
    no="""
        hayır; hayir; yok; yo; yoo; hayır teşekkürler; yok teşekkürler; asla; kesinlikle hayır; kesinlikle olmaz;
        tabii ki hayır; şimdi değil; henüz değil; bugün değil; olmaz; istemiyorum; istemem; hiç; olumsuz; sanmıyorum;
        zannetmiyorum; belki sonra; daha sonra; gerek yok; h
    """,
    fine="""
        tamam; tmm; tamamdır; ok; okey; oki; peki; olur; uygun; uygundur; iyi; güzel; harika; süper; mükemmel; doğru;
        doğrudur; kabul; anlaştık; onaylıyorum; onayla; onaylandı; bana uyar; olabilir mi tabii; iyi olur; haklısın;
        haklısınız; katılıyorum; yapalım; devam; neden olmasın; pekala; olumlu
    """,
    hedges="belki; mümkün; acaba; olabilir",
    but="ama; fakat; ancak; yalnız; lakin; hariç",
    all="hepsi; tümü; hepsini; tamamı; her ikisi; ikisi de; üçü de; bütün hepsi; tümünü",
    option="""
        seçenek; numara; no; nolu; numaralı; olan; olanı; istiyorum; seçiyorum; seçtim; alayım; tercih; benim; için;
        cevap; ben
    """,
    any="""
        herhangi biri; herhangi; farketmez; fark etmez; hangisi olursa; hangisi olursa olsun; ne olursa; kim olursa;
        önemli değil hangisi; tercihim yok; siz seçin; sen seç; sizin seçiminiz; herkes olur; bana göre hepsi olur;
        ilk uygun olan; herhangi birisi
    """,
    none="""
        hiçbiri; hiç biri; bunların hiçbiri; hiçbirini; hiçbirisi; hiçbir şey; hiç kimse; ne o ne bu; başka bir şey;
        hiçbiri uygun değil
    """,
    skip="""
        atla; geç; atlayabilir miyim; geçebilir miyim; bunu atla; bu soruyu atla; bu soruyu geç; sonraki soru;
        söylemek istemiyorum; zorunlu mu
    """,
    sooner="erken olan; en erken olan; ilki; erken olanı",
    later="geç olan; en geç olan; sonuncusu; sonraki; geç olanı",
    joins="ve; veya; ya da; ile; ayrıca; artı; de; da",
    numbers="""
        sıfır; bir; iki; üç; dört; beş; altı; yedi; sekiz; dokuz; on; on bir; on iki; on üç; on dört; on beş; on altı;
        on yedi; on sekiz; on dokuz; yirmi
    """,
    tens="otuz; kırk; elli; altmış; yetmiş; seksen; doksan; yüz",
    tens_join="",
    half="buçuk",
    ordinals="""
        birinci|ilk|birincisi|ilki; ikinci|ikincisi; üçüncü|üçüncüsü; dördüncü|dördüncüsü; beşinci|beşincisi; altıncı;
        yedinci; sekizinci; dokuzuncu; onuncu
    """,
    last="son; sonuncu; sonuncusu",
    stars="yıldız; puan",
    out_of="üzerinden; de; da; içinden",
    name_leads="adım; benim adım; ismim; benim ismim; ben; adı; isim; merhaba ben; selam ben; bana",
    money="lira; tl; euro; avro; dolar; kuruş; sterlin",
    anywhere={
        "menu": "menü; ana menü; menu; ana sayfa; seçenekler; menüyü göster",
        "back": "geri; geri dön; geri git; önceki; bir önceki; önceki adım",
        "cancel": """
            iptal; iptal et; vazgeç; vazgeçtim; boşver; boş ver; çık; çıkış; bitir; sonlandır; unut; unut gitsin;
            kapat
        """,
        "help": "yardım; yardım et; yardıma ihtiyacım var; yardım edin; bilgi; ne yapabilirsin; neler yapabilirsin",
        "human": """
            insan; temsilci; müşteri temsilcisi; yetkili; gerçek kişi; canlı destek; birisiyle konuşmak istiyorum;
            bir insanla konuşmak istiyorum; temsilciye bağlan; müşteri hizmetleri; operatör;
            temsilci ile görüşmek istiyorum
        """,
        "stop": """
            dur; durdur; ret; red; üyelikten ayrıl; üyelikten çık; abonelikten çık; abonelikten ayrıl;
            aboneliği iptal et; abonelik iptal; listeden çık; listeden çıkar; beni çıkar; beni listeden çıkar;
            mesaj istemiyorum; mesaj atmayın; mesaj göndermeyin; reklam istemiyorum; bana yazmayın; iptal sms;
            numaramı sil
        """,
        "start": "başla; başlat; abone ol; üye ol; kaydol; tekrar başlat; yeniden başla",
        "language": "dil; diller; dil değiştir; dili değiştir; başka dil",
    },
    starts={
        "book": """
            randevu; randevu al; randevu almak istiyorum; rezervasyon; rezervasyon yap; rezervasyon yapmak istiyorum;
            yeni randevu; yeni rezervasyon; yer ayırt; randevu istiyorum; randevu alabilir miyim
        """,
        "my_bookings": """
            randevularım; randevum; rezervasyonlarım; rezervasyonum; randevularımı göster; rezervasyonlarımı göster
        """,
        "move": """
            ertele; erteleme; randevu değiştir; randevumu değiştir; randevumu değiştirmek istiyorum; randevumu ertele;
            randevumu ertelemek istiyorum; rezervasyonumu değiştir; saatini değiştir; taşı
        """,
        "cancel_booking": """
            randevu iptal; randevumu iptal et; randevu iptali; randevumu iptal etmek istiyorum;
            rezervasyonumu iptal et; rezervasyon iptal; rezervasyonumu iptal etmek istiyorum
        """,
        "hours": """
            çalışma saatleri; çalışma saatleriniz; saatler; kaçta açılıyorsunuz; açık mısınız; kaça kadar açıksınız;
            ne zaman açıksınız; mesai saatleri
        """,
        "where": """
            nerede; neredesiniz; adres; adresiniz; konum; konumunuz; yol tarifi; yeriniz nerede; nasıl gelirim;
            otopark
        """,
        "call_me": """
            beni ara; beni arayın; geri arayın; beni arar mısınız; beni geri arayın; arayın beni; aranmak istiyorum
        """,
        "prices": """
            fiyat; fiyatlar; fiyat listesi; fiyatlarınız; ücret; ücretler; ne kadar; kaç para; fiyatı ne kadar;
            kaç lira
        """,
        "promotion": """
            kampanya; kampanyalar; indirim; indirimler; fırsatlar; kupon; promosyon; promosyonlar; indirim kodu;
            hediye çeki
        """,
        "my_data": """
            verilerim; verilerimi sil; kişisel veriler; kişisel verilerim; gizlilik; kvkk; hakkımda ne biliyorsunuz;
            bilgilerimi sil
        """,
    },
    classes={
        "treated": "aşıdan iğneden işlemden tedaviden ameliyattan boyadan lazerden dolgudan botokstan",
        "not": "değil hayır yok hiç asla hiçbir olmaz istemiyorum",
        "booking": """
            randevu randevum randevumu randevuyu randevumun randevumuz rezervasyon rezervasyonum rezervasyonumu
            rezervasyonu masa masamı randevuma randevularım rezervasyonlarım
        """,
        "want": """
            istiyorum isterim istiyoruz alabilir almak yapmak alayım lazım gerekiyor ayırtmak yaptırmak yapabilir
            istiyordum rica ayarlar alalım
        """,
        "human": """
            insan insanla kişi kişiyle biri biriyle birisiyle birisi temsilci temsilciyle temsilciye yetkili
            yetkiliyle yetkiliye müdür müdürle operatör operatöre eleman personel personelle çalışan
        """,
        "tongue": "hintçe arapça türkçe rusça ukraynaca kürtçe farsça çince",
        "message": """
            mesaj mesajlar mesajı mesajları reklam reklamlar kampanya bildirim bildirimler sms eposta spam duyuru
        """,
        "right": """
            tamam doğru iyi güzel harika mükemmel olur uygun süper haklısın haklısınız geçerli sorunsuz uyar işe kabul
        """,
        "wrong": "yanlış hatalı hata yanılıyorsun yanılıyorsunuz",
        "choice": "seçenek seçenekler saat saatler gün günler tarih tarihler randevu alternatif öneri öneriler",
        "day": "bugün yarın pazartesi salı çarşamba perşembe cuma cumartesi pazar akşam sabah öğleden",
        "service": """
            saç saçımı tırnak tırnaklarımı sakal sakalımı kesim boya manikür pedikür masaj fön ağda kaş kaşlarımı
            bakım saçlarımı cilt
        """,
    },
    intents={
        "affirm": """
            evet ded*; evet diyorum; ^bu|her|hepsi|bence|benim|bana|bunu|çok|gayet|kulağa ... <right>; ^<right>;
            katılıyorum; kabul ediyorum; kabul; onaylıyor*; onayl*$; anlaştık; bana uyar|uygun;
            sorun|problem yok|değil; devam et*; öyle yap*; yapalım; haklı*; sanırım evet|olur; memnun olurum;
            evet lütfen; dediğiniz gibi; aynen; olur
        """,
        "negate": """
            çok erken|geç|uzak|pahalı$;
            <right> ... değil; değil; <wrong>; ^hayır; hayır ded*; evet yerine; katılmıyorum; kabul etmiyorum;
            istemiyorum; istemem; olmaz; sanmıyorum; zannetmiyorum; düşünmüyorum; öyle değil; başka bir şey yok;
            hiçbir şey; gerek yok; ^hiçbir; reddediyorum; belki [daha] sonra; başka zaman; olumsuz; yapamam; gelemem;
            demedim|söylemedim|istemedim; ^asla
        """,
        "cancel": """
            ^önemsiz$; ^lüzum yok$; ^boşver gitsin$;
            ^kalsın$; ^bir şey değil$; ^yok bir şey$; görmezden gel*; takma*; ^önemli değil boşver$; ^hiç$;
            ^hiçbir şey$; ^sorun değil$; umursama*;
            iptal; vazgeç*; boşver*; boş ver*; önemli değil; ^önemli değil$; ^sorun değil boşver$; ^önemi yok$; unut*;
            dur; ^dur$; durdur*; sus*; sessiz; kapat*; bitir*; sonlandır*; bırak*; çık; ^çıkış; yoksay; geri al;
            fikrimi değiştirdim; artık istemiyorum; yeter; neyse; fark etmez; farketmez; takma kafana; gerek kalmadı;
            önemi yok; bir şey yok
        """,
        "book": """
            randevu|rezervasyon ... <want>; randevu al*|ver*|oluştur*|ayarla*; rezervasyon yap*; yer ayır*;
            masa ayır*|rezerv*; ^randevu; ^rezervasyon; boş|müsait|uygun ... yer|saat|randevu|var; yeriniz var;
            müsait misiniz|mi; <service> ... kestir*|boyat*|yaptır*|aldır*|<want>; <day> ... gelebilir|gelmek;
            <day> ... yer var|müsait; kişilik [bir] masa|yer
        """,
        "change_booking": """
            <booking> ... değiştir*|ertele*|kaydır*|taşı*|öne|güncelle*; <booking> ... başka gün|saat|güne|saate;
            saat*|tarih*|gün* değiştir*; başka [bir] güne|saate al*|ertele*|kaydır*; ertele*;
            cumaya|pazartesiye|salıya|çarşambaya|perşembeye|cumartesiye|pazara|haftaya|yarına|başka al*|kaydır*|çek*
        """,
        "cancel_booking": """
            <booking> ... iptal; iptal ... <booking>;
            <booking> ... gelemeyeceğim|gelemem|gelemiyorum|istemiyorum|gerek|sil*|vazgeçtim;
            randevuya gelemeyeceğim|gelemem|gelemiyorum; gelemeyeceğim; gelemeyeceğiz; <day> ...
            gelemiyorum|gelemem|gelemiyoruz; randevuma gelemeyeceğim|gelemem
        """,
        "check_booking": """
            <booking> ... ne|kaçta|hangi [zaman] [zaman|gün|saatte]|var mı;
            <booking> ... göster*|kontrol|teyit|onayla*|görmek|var|görüntüle*;
            randevum|rezervasyonum|randevularım|rezervasyonlarım [ne|kaçta|var|nerede];
            ne zaman randevum|rezervasyonum; randevum*$; teyit ... <booking>
        """,
        "request_alternatives": """
            daha erken|geç [bir] [saat|var|olur|olabilir];
            başka [bir] <choice>; başka [ne|neler|kim|hangi] var; başka ne|neler|kim|biri|birisi|bir;
            daha fazla|başka; farklı [bir] <choice>; ^başka; alternatif*; diğer*; hiçbiri ... uygun|olmadı|değil;
            beğenmedim; sıradaki seçenek; daha erken|geç [bir] [var|saat]
        """,
        "help": """
            yardım; yardımcı; ne|neler yapabilir*|yapıyorsun|biliyorsun|sorabilir*; nasıl çalış*|kullan*;
            nasıl yardımcı; hangi konular*|sorular*; destek; ne işe yararsın|yarıyorsun
        """,
        "agent": """
            <human> ... konuş*|görüş*|bağla*|yaz*|iletişim; gerçek|canlı kişi|insan|biri|insanla|destek|biriyle;
            müşteri hizmetleri*|temsilcisi*; temsilci*; yetkili*; robotla|botla|makineyle konuşmak;
            biri|birisi|kimse yok mu|var; bağlar mısınız; insan istiyorum
        """,
        "optout": """
            üyeliğ* ... iptal*|sonlandır*|sil*|bitir*;
            üyelik* ... ayrıl*|çık*|iptal*|sil*; abonelik* ... iptal*|çık*|ayrıl*|sonlandır*;
            aboneliğ* ... iptal*|sonlandır*|bitir*;
            <message> ... istemiyorum|istemiyoruz|istemem|almayayım|atma|atmayın|gönderme|göndermeyin|yollamayın;
            <message> ... kesin|durdurun|kesiniz; artık|daha ... yazmayın|yazma|göndermeyin|atmayın;
            bana|bize ... yazmayın|yazma|göndermeyin|ulaşmayın; artık ... <message>;
            beni|numaramı|ismimi ... listeden|listenizden|listelerden çıkar*|sil*;
            listeden|listenizden ... çıkar*|çıkmak|çıkmak; numaramı silin|sil|çıkarın; izn* ... iptal|geri|kaldır*;
            rahatsız etmeyin; beni rahat bırakın; daha|bir fazla|daha mesaj|yazmayın [istemiyorum]; rıza* ... geri
        """,
        "greet": """
            ^merhaba; ^merhabalar; ^selam; ^selamlar; ^slm; ^mrb; ^günaydın; ^iyi günler|akşamlar|sabahlar;
            ^selamun aleyküm; ^selamünaleyküm; ^sa$; ^alo; nasılsın*; naber; ne haber; nasıl gidiyor; ^hey; ^tünaydın
        """,
        "thanks": """
            teşekkür*; tesekkur*; sağol*; sağ ol*; eyvallah; tşk; tskler; minnettar*; çok naziksiniz;
            elinize|eline sağlık; ellerinize sağlık; yardımcı oldunuz; allah razı olsun; çok yardımcı
        """,
        "goodbye": """
            hoşçakal*; hoşça kal*; görüşürüz; görüşmek üzere; güle güle; bay bay; bay; bye;
            kendine|kendinize iyi bak*; iyi günler$; iyi geceler; iyi akşamlar$; hepsi bu; bu kadar;
            başka bir şey yok teşekkür*; sonra görüşürüz; allaha ısmarladık; allahaısmarladık; gitmem lazım|gerek;
            hayırlı günler; kolay gelsin
        """,
        "repeat": """
            tekrar*; bir daha söyle*|anlat*|de|yaz*; yeniden söyle*; ne dedin*|diyorsun*|demiştin*; anlamadım;
            anlayamadım; duymadım; duyamadım; ^efendim$; ^ne$; ^pardon$; ^özür dilerim$; ^nasıl$; baştan başla*;
            baştan al*; en baştan; kaçırdım
        """,
        "unsure": """
            düşüneyim; düşüneceğim; düşünmem; eşime|eşimle|kocama|anneme|anneme sor*|konuş*; haber veririm|vereceğim;
            bilmiyorum; bilmem; emin değilim; fikrim yok; hiçbir fikrim; belki; olabilir; galiba; muhtemelen;
            kararsız*; fark etmez; farketmez; hatırlamıyorum; hatırlayamıyorum; bakarız; duruma göre; değişir;
            siz bilirsiniz; sen bilirsin; şüpheliyim; sanırım; düşünmem lazım|gerek; önemi yok hangisi; mümkün;
            söyleyemem; bir fikrim yok; bilemiyorum; bilemedim; ne bileyim
        """,
        "change_language": """
            dil|dili|diller|dilini; <tongue> ... konuş*|yaz*|cevap*|devam|değiştir*|biliyor*|geç*|lütfen; ^<tongue>$;
            <tongue> bilmiyorum|anlamıyorum
        """,
        "prices": "ne kadar; kaç para|lira|tl|euro; fiyat*; ücret*; kaça; tarife*; maliyet*; pahalı; ne|kaç tutar*",
        "hours": """
            çalışma|mesai|açılış|kapanış saat*; kaçta|kaça|saat ... açıl*|kapan*|kadar; açık mı*;
            ne zaman ... açık*|açıl*|kapan*; <day> ... açık*|kapalı*; hangi günler ... açık*|çalış*; kaçtan kaça
        """,
        "where": """
            nerede*; neresi*; nerde*; adres*; konum*; yol tarifi; nasıl gelir*|gelebilir*|ulaş*; otopark; park yeri;
            park edebilir*; hangi semt*; harita
        """,
        "promotion": "kampanya*; indirim*; promosyon*; fırsat*; kupon*; hediye çeki; indirimli; kodu",
        "call_me": """
            beni ara*; bizi ara*; geri ara*; arar mısın*; arayabilir mi*; telefon ed*; telefonla ara*; aranmak;
            arama iste*
        """,
        "optin": """
            <message> [listesine|listenize] [tekrar|yeniden] abone|üye|kaydol ol*; <message>
            [tekrar|yeniden] almak|açın [tekrar] istiyorum|isterim; <message> tekrar|yeniden
            başlat*|gönderin; ^yeniden|tekrar abone ol|olmak [istiyorum]$
        """,
        "my_data": """
            verilerim*; bilgilerim* ... sil*|gör*|sakl*|tut*; kişisel veri*; gizlilik*; kvkk; hakkımda ne*;
            hesabımı sil*; veri koruma
        """,
        "menu": "menü*; ana sayfa; ^seçenekler$; seçenekleri göster",
        "back": "^geri; geri dön*|git*; önceki [soru|adım|sayfa]; bir önceki",
    },
    elsewhere="hava durumu; şaka; takvim; hatırlat*; alarm; banka; uçak; film; şarkı; haberler",
    asks="ne; nasıl; ne zaman; nerede; kim; niçin; neden; hangi; kaç; var mı; acaba; bir sorum var",
    code="kod; kodu; kodum; kodumuz; kupon; kuponu; kuponum",
    not_english="no",
    links="ve",
    decimal=",",
    tongues={
        "en": "ingilizce",
        "es": "ispanyolca",
        "pt": "portekizce",
        "fr": "fransızca",
        "de": "almanca",
        "it": "italyanca",
        "nl": "hollandaca felemenkçe",
    },
    at_sign="et; at",
    ticked="evet; doğru",
    unticked="hayır; yanlış",
    about="""
        iptal ... politika*|koşul*|şart*|ücret*|ceza*|kural*; iptal edersem|edersek; ya ... iptal;
        sonradan|ücretsiz|sonra iptal; iptal ... gerekirse|cezası
    """,
    also="""
        ^ve; ayrıca; bir de; ek olarak; ilave; ilaveten; üstüne; yanında; ekle*; da|de
        istiyorum|isterim|olsun|lazım|yapalım|yaptırmak; bir tane daha
    """,
    after_that="ardından; hemen sonra$; ondan|bundan sonra; sonrasında; peş peşe; arka arkaya",
    same_time="aynı saat|saatte|saate|saatinde|vakitte",
    same_day="aynı gün|günde|güne; o gün",
    mine="randevum|randevumu|randevularım|randevularımı|rezervasyonum|rezervasyonumu",
    bit_later="biraz|azıcık [daha] geç|sonra",
    bit_earlier="biraz|azıcık [daha] erken|önce",
    reports="""
        bekledim; bekledik; bekliyorum; bekliyoruz; gün|hafta|ay|yıl|sene önce; geciktim; geciktik; gecikiyorum;
        gecikeceğim; gecikeceğiz; gecikebilirim; gecikmeli; gecikme; geç kal*; trafikte; trafiğe; rötar*
    """,
    instead="yerine",
    hurt="""
        göğüs ağrısı|ağrım; göğsüm ağrıyor; yüksek ateş; <treated> sonra ...
        ateş|ateşim|ateşlendim|döküntü|alerji|şişlik|şişti|kustum|döndü|dönüyor;
        saç|başım|kafam|derim|cildim|yüzüm|gözüm|gözlerim|alnım|boynum|dudağım|dudaklarım|kulağım|kulaklarım|ellerim|bacaklarım
        ... yanıyor|yandı|şişti|şişiyor|şiş|kanıyor|kaşınıyor|kabardı; derisi|derim ... yanıyor|yandı; alerjik
        reaksiyon; alerji oldum|geçiriyorum; alerjim tuttu; kimyasal yanık; kabarcıklar|kabarcık çıktı|oluştu; anafila*;
        nefes alamıyorum|alamıyor|almakta; bayıldı|bayıldım|bayılıyorum; bilinci*; ambulans; ^acil$; ^[bu] acil
        [durum]$; tıbbi acil; kanama durmuyor; çok kanıyor; dayanılmaz ağrı|acı; şiddetli reaksiyon; tutam tutam
    """,
    complains="""
        iade istiyorum|talep|edin|istiyoruz; paramı geri|iade; para iadesi istiyorum|talep; geri ödeme istiyorum|talep;
        ^şikayet$; şikayetim var; şikayetçiyim; şikayet etmek|ediyorum|edeceğim; bu bir şikayet*;
        saçımı|saçlarımı|tırnaklarımı|kaşımı|kaşlarımı|elbisemi
        mahvettiniz|mahvetti|mahvettin|yaktınız|yaktı|bozdunuz|bozdu; saçım|saçlarım mahvoldu; kabul edilemez; rezalet;
        berbat [bir] hizmet|deneyim; korkunç|kötü [bir] hizmet|deneyim; çok memnuniyetsizim; hiç memnun
        değilim|kalmadım; memnun kalmadım; çok kaba davrandı|davrandınız|davrandılar; dolandırıldım; dolandırıcı*;
        tazminat; avukatım*;
        kimse yok; kapıda bekl*; kapı kapalı|kilitli; dakikadır|saattir bekl*; şaka mı; rezalet; ayıp;
        kabul edilemez
    """,
    calm="yıllar önce; çocukken; küçükken; geçmişte; alerji testi; önlemek",
    jokes="haha; hahaha; ahaha; lol; şaka; 😂; 🤣; 😅; 😆; 😜; 😉; iade istemiyorum",
    ways="""
        nasıl iptal|değiştir*|ertele*; sonra|sonradan [da] iptal edebilir*; iptal nasıl; sonra|sonradan
        değiştirebilir*
    """,
    lets_go="""
        ^[tamam|ya|yok] boşver [gitsin]$; ^[tamam|ya|yok] boş ver [gitsin]$; ^önemli değil$; ^önemi yok$;
        ^[tamam|yok] vazgeç*$; ^unut [gitsin]$; ^neyse [kalsın]$; ^kalsın$
    """,
    takes="""
        ^[tamam|evet] bu|şu|o [olsun|saat|uygun]$; ^[tamam|evet] bunu|onu al*$
    """,
    absent="""
        gelemem|gelemiyorum|gelemeyeceğim|gelemicem|gelemeyecegim [maalesef|üzgünüm|pardon]$;
        yetişemem|yetişemiyorum|yetişemeyeceğim [maalesef|üzgünüm]$
    """,
    soonest="""
        en kısa|yakın sürede|zamanda|zaman; en erken; en yakın randevu|saat|tarih; mümkün olan en; mümkün
        olduğunca çabuk|erken; ilk boş|müsait|uygun; ne zaman olursa|müsaitseniz|boşsa; herhangi bir
        gün|zaman|saat
    """,
    several="""
        iki|2|üç|3|dört|4 kişi*; ben ve eşim|oğlum|kızım|arkadaşım|annem|babam|kardeşim|kocam|karım;
        eşim|oğlum|kızım|arkadaşım|annem|babam|kardeşim|kocam|karım ve ben; ikimiz*; üçümüz*
    """,
    comes="""
        gelebilir miyim|miyiz; uğrayabilir miyim|miyiz; gelsem|uğrasam olur
    """,
    services={
        "none": """
            rengi ne|nedir; kapının|duvarın|kapınızın|aracın rengi; elektrik|su kesintisi; ne renk; saç
            jölesi; duş jeli; masaj koltuğu; fotoğrafını gönder*
        """,
        "haircut": """
            saç kesim*; saç kestir*; saç* ... kes*|kestir*|kısalt*; kesim; saç traşı; saç tıraşı; traş;
            tıraş; tıraş ol*; traş ol*; uçlarından ... al*|aldır*; kuaför; saçımı kestirmek; berber;
            kestirmek
        """,
        "fringe": "kakül*; perçem*; kahkül*",
        "beard": "sakal*; sakal kesim*|düzelt*|tıraş*|traş*; bıyık*",
        "shave": "sakal tıraşı; sakal traşı; ustura; ustura tıraşı",
        "colour": """
            saç boya*; boya*; boya; boyat*; saç* ... boya*|boyat*; renk; dip boya*; saç rengi; dip boyası;
            saç renklendir*; beyaz* kapat*; diplerimi
        """,
        "highlights": "röfle; balyaj; ombre; meç; ışıltı; balayage; gölge; sombre; röfleli",
        "blow_dry": "fön; föhn; fön çek*; fon; yıkama fön; saç* ... yıka*|kurut*",
        "styling": "topuz; saç yap*; gelin saçı|başı; örgü; saç örgü*; saç modeli; saç şekillendir*; nişan saçı",
        "perm": "perma; perma yaptır*",
        "straightening": "saç düzleştir*; keratin; brezilya fönü; düzleştir*; keratin bakım*",
        "extensions": "kaynak; saç kaynak; saç kaynağı; mikro kaynak",
        "manicure": "manikür*; tırnak*; tırnak* ... yap*|yaptır*; oje; oje sür*; el bakımı",
        "pedicure": "pedikür*; ayak bakım*; ayak tırnak*",
        "gel": """
            jel tırnak; protez tırnak; jel; kalıcı oje; jel oje; akrilik tırnak; tırnak*; tırnak* ...
            yap*|yaptır*; nail art
        """,
        "facial": "cilt bakım*; yüz bakım*; yüz maske*; peeling; hydrafacial; cilt temizli*; yüz temizli*",
        "massage": "masaj*; sırt masajı; masöz; masör",
        "waxing": "ağda*; epilasyon*; lazer epilasyon; tüy al*; sir ağda; bikini bölge*",
        "brows": "kaş*; kaş al*|aldır*|tasarım*|laminasyon*; microblading; kaş alımı",
        "lashes": "kirpik*; ipek kirpik; kirpik lift*; kirpik takma",
        "make_up": "makyaj*; gelin makyajı; porselen makyaj",
        "tan": "bronzlaş*; solaryum; bronz*; sprey bronz*",
        "tattoo": "dövme*; tattoo",
        "piercing": "piercing*; kulak del*; küpe tak*; burun del*",
        "check_up": """
            kontrol; muayene*; check up; checkup; genel muayene; diş kontrol*; diş muayene*; sağlık kontrol*
        """,
        "hygiene": "diş temizli*; diş taşı; diş ... temizle*|temizlet*; detartraj; ağız bakım*",
        "filling": "dolgu*; diş dolgu*; çürük; kanal tedavisi",
        "whitening": "diş beyazlat*; beyazlat*; bleaching; dişlerimi beyazlat*",
        "x_ray": "röntgen*; panoramik; film çek*",
        "physiotherapy": "fizik tedavi*; fizyo*; rehabilitasyon",
        "osteopathy": "osteopat*",
        "vaccination": "aşı; aşı ol*; aşılama; grip aşısı; aşısı; aşılan*; hatırlatma dozu",
        "blood_test": "kan test*|tahlil*|alma*|ver*|aldır*; tahlil*; kan tahlili; hemogram",
        "eye_test": "göz muayene*|test*|kontrol*|ölç*; gözlerimi ... ölç*|kontrol*; göz; görme testi",
        "consultation": "konsültasyon*; danışma*; danışmanlık; görüşme; ön görüşme",
        "first_visit": "ilk ziyaret|muayene|görüşme|randevu|seans|defa|kez; yeni hasta|müşteri|danışan",
        "yoga": "yoga*",
        "pilates": "pilates*; reformer",
        "training": """
            kişisel antrenman*; kişisel antrenör; antrenman*; personal training|trainer; pt dersi; özel ders
            spor; fitness
        """,
        "dance": "dans*; dans dersi; salsa; tango; bale; zumba",
        "music": """
            piyano|gitar|keman|şan|müzik|bateri|davul ders*|kurs*|öğren*|çal*;
            piyano|gitar|keman|müzik|bateri ... ders*|öğren*; müzik
        """,
        "tour": "tur; turu; turlar; rehberli tur; şehir turu; gezi; tekne turu",
        "tasting": "tadım*; şarap tadım*; degüstasyon",
        "car_service": """
            araç bakım*; araba|araç|arabam* ... bakım*|servis*|tamir*|muayene*|onar*; yağ değiş*; periyodik
            bakım; oto servis; araç muayene; bakım
        """,
        "tyres": "lastik*; lastik değiş*; kış lastiği; jant",
        "car_wash": """
            araba|araç|oto|arabam* ... yıka*|yıkat*|temizle*; oto yıkama; araç yıkama; oto kuaför; detaylı
            temizlik
        """,
        "bike_service": "bisiklet* ... bakım*|tamir*|servis*|onar*; bakım",
        "grooming": """
            köpek|kedi|köpeğim*|pet|evcil ... kuaför*|yıka*|tıraş*|traş*|bakım*|tıra*; köpek tıraşı; pet
            kuaför*; tüy bakımı; tırnak kesim*; tırnak kes*
        """,
        "photo": "fotoğraf*; vesikalık*; fotoğraf çekim*; pasaport fotoğraf*; biyometrik*; portre; çekim",
        "child": "çocuk*; oğlum*; kızım*; bebek; bebeğim*; oğlan",
        "man": "erkek*; bay; baylar; kocam*; eşim; baba*; erkek arkadaş*; berber",
        "woman": "kadın*; bayan*; karım*; hanım*; anne*; kız arkadaş*",
    },
    gifts="""
        hediye çek*|kart*|kupon*; hediyelik çek*|kart*
    """,
    late="""
        geç kal*; gecikeceğim; gecikeceğiz; gecikiyorum; geciktim; gecikebilirim; geç
        geleceğim|geliyorum|geleceğiz; dakika geç|gecikme*; trafikte|trafiğe kaldım|takıldım|sıkıştım
    """,
)
