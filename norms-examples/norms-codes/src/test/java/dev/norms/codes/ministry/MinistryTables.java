package dev.norms.codes.ministry;

import com.google.common.io.ByteSource;
import dev.norms.fact.Checked;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Tables as a vocational college reports them, with a dictionary: three organizations and three members. */
final class MinistryTables {
    static final LocalDate SINCE = LocalDate.of(2024, 9, 1);

    static final Map<String, String> ALL = Map.of(
            "dictionary.csv", """
                    dictionary,code,ours
                    DZZLXDM,21,general-branch
                    DZZLXDM,31,branch
                    DNLDRYZWDM,01,secretary
                    DZZZTDM,1,live
                    DZZZTDM,9,dissolved
                    XDYFZZTDM,1,full
                    XDYFZZTDM,2,probationary
                    HDXSDM,05,themed-party-day
                    HDXSDM,99,-
                    """,
            "ods_dzzqkjcsj.csv", """
                    zjsjwyxbs,xxdm,dzzlxm,dzzmc,dzzbh,lssjdzzmc,dnldxm,dnldjgh,dnldzwm,dzzdyrs,dzzzt,sjcjsj
                    k1,1,21,信息学院党总支,d1,校党委,（略）,g9,01,40,1,20250301
                    k2,1,31,教工一支部,d2,信息学院党总支,（略）,g1,01,9,1,20250301
                    k3,1,31,老支部,d3,信息学院党总支,,,,,9,20250301
                    """,
            "ods_dyfzsj.csv", """
                    dzzlxm,dzzmc,dzzbh,xdylxm,xm,rybh,dyfzztm,cwjjfzrq,cwybdyrq,cwzsdyrq
                    31,教工一支部,d2,1,甲,g1,1,20180301,20190601,20200601
                    31,教工一支部,d2,1,（略）,g2,2,20230301,2024-06-01,
                    31,教工一支部,d2,1,（略）,g3,1,,,
                    """,
            "ods_dyhdsj.csv", """
                    zjsjwyxbs,dzzmc,dzzbh,hdxs,hddd,hdnr,hdksrq,hdjsrq,cyxss,cyjss
                    h1,教工一支部,d2,05,会议室,学习,20250305,20250305,0,9
                    h2,教工一支部,d2,99,会议室,其他,20250306,20250306,0,9
                    """,
            "ods_dksj.csv", """
                    zjsjwyxbs,hdxsm,dzzbh,dkzjr,hdnr,hdksrq
                    l1,01,d2,甲,党课,20250401
                    l2,01,,乙,党课,20250402
                    """,
            "ods_dyzzgxzysj.csv", """
                    xm,rybh,lxrq,zzgxqx
                    （略）,g2,20250701,外校
                    """);

    private MinistryTables() {}

    static Checked<MinistryCollege> read(Map<String, String> files) {
        Map<String, ByteSource> bytes = new HashMap<>();
        files.forEach((name, text) -> bytes.put(name, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8))));
        return MinistryImport.check(bytes, SINCE);
    }

    static Map<String, String> with(String file, String text) {
        Map<String, String> files = new HashMap<>(ALL);
        files.put(file, text);
        return files;
    }
}
