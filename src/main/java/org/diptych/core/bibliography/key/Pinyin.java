package org.diptych.core.bibliography.key;

import java.util.HashMap;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Chinese in Latin letters, without tones: {@code ü} is {@code v}, as it is typed. Stateless. */
final class Pinyin {
    private static final int LONGEST_NAME = 4;

    /** Surnames of two characters, and those whose reading is not the character's most frequent one. */
    private static final Map<String, String> SURNAMES =
            pairs("欧阳 ouyang 歐陽 ouyang 司马 sima 司馬 sima 上官 shangguan 诸葛 zhuge 諸葛 zhuge 东方 dongfang"
                    + " 東方 dongfang 皇甫 huangfu 尉迟 yuchi 尉遲 yuchi 公孙 gongsun 公孫 gongsun 慕容 murong 司徒 situ 长孙 zhangsun"
                    + " 長孫 zhangsun 宇文 yuwen 令狐 linghu 夏侯 xiahou 万俟 moqi 萬俟 moqi 澹台 tantai 澹臺 tantai 公冶 gongye"
                    + " 宗政 zongzheng 濮阳 puyang 濮陽 puyang 淳于 chunyu 单于 chanyu 單于 chanyu 太叔 taishu 申屠 shentu 仲孙 zhongsun"
                    + " 轩辕 xuanyuan 軒轅 xuanyuan 钟离 zhongli 鍾離 zhongli 闻人 wenren 聞人 wenren 赫连 helian 赫連 helian"
                    + " 呼延 huyan 端木 duanmu 百里 baili 东郭 dongguo 南宫 nangong 西门 ximen 独孤 dugu 獨孤 dugu 完颜 wanyan"
                    + " 单 shan 單 shan 曾 zeng 仇 qiu 解 xie 任 ren 查 zha 盖 ge 蓋 ge 区 ou 區 ou 朴 piao 尉 wei 乐 yue 樂 yue"
                    + " 覃 qin 召 shao 缪 miao 繆 miao 种 chong 秘 bi 繁 po 员 yun 員 yun 折 she 黑 he 翟 zhai 葛 ge 那 na"
                    + " 祭 zhai 洗 xian 冼 xian 宓 mi 石 shi 万 wan 萬 wan 长 zhang 行 xing 重 chong 纪 ji 紀 ji 华 hua 華 hua"
                    + " 燕 yan 宁 ning 甯 ning 隗 wei 句 gou 过 guo 過 guo 哈 ha 阚 kan 闞 kan 訾 zi 牟 mu 车 che 車 che 佴 nai"
                    + " 应 ying 應 ying 干 gan 曲 qu 卜 bu 车 che 柏 bai 郇 xun 逄 pang 晟 cheng 会 gui 會 gui 瞿 qu 都 du 度 du"
                    + " 侯 hou 沈 shen 瀋 shen 藏 zang 臧 zang 将 jiang 强 qiang 強 qiang 谌 chen 諶 chen 殷 yin 俞 yu 喻 yu"
                    + " 贾 jia 賈 jia 卓 zhuo 奇 qi 弗 fu 邸 di 筰 zuo 相 xiang 厘 li 厍 she 乜 nie 麴 qu 褚 chu 郗 xi 殳 shu"
                    + " 逯 lu 库 she 參 shen 眭 sui 於 yu 于 yu 难 ning 哥 ge 撒 sa 适 kuo 角 jue 令 ling 观 guan 觀 guan");

    private Pinyin() {}

    /** Whether {@code codePoint} is a Chinese character. */
    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** The family name of {@code name}, which is Chinese throughout; a long one is a body's, and read in part. */
    static String family(String name) {
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            return of(name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)));
        }
        String two = length < 2 ? "" : name.substring(0, name.offsetByCodePoints(0, 2));
        return SURNAMES.containsKey(two)
                ? SURNAMES.get(two)
                : surname(name.substring(0, name.offsetByCodePoints(0, 1)));
    }

    /** {@code text} with each run of Chinese in Latin letters; the first character of a run is read as a surname. */
    static String named(String text) {
        StringBuilder latin = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isHan(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at) {
                String run = text.substring(at, end);
                int two = run.codePointCount(0, run.length()) < 2 ? 0 : run.offsetByCodePoints(0, 2);
                int first = SURNAMES.containsKey(run.substring(0, two)) ? two : run.offsetByCodePoints(0, 1);
                latin.append(surname(run.substring(0, first))).append(of(run.substring(first)));
            } else {
                end = at + Character.charCount(text.codePointAt(at));
                latin.append(text, at, end);
            }
            at = end;
        }
        return latin.toString();
    }

    /** Each Chinese character of {@code text} by its most frequent reading; others stay. */
    static String of(String text) {
        StringBuilder latin = new StringBuilder();
        text.codePoints().forEach(character -> latin.append(of(character)));
        return latin.toString();
    }

    private static String surname(String characters) {
        String known = SURNAMES.get(characters);
        return known == null ? of(characters) : known;
    }

    private static String of(int character) {
        boolean readable = isHan(character) && Character.isBmpCodePoint(character);
        String[] readings = readable ? PinyinHelper.toHanyuPinyinStringArray((char) character) : null;
        return readings == null || readings.length == 0
                ? Character.toString(character)
                : readings[0].replace("u:", "v").replaceAll("[^a-z]", "");
    }

    private static Map<String, String> pairs(String listed) {
        String[] words = listed.split(" ");
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
