<#import "word.ftl" as w>
<@w.document>
<@w.p "FormTitle">发展党员工作全程纪实表</@w.p>
<@w.p "Note">填表单位：${支部}　　　　截至日期：${截至}</@w.p>
<@w.table widths=[1400, 2200, 1500, 1872, 1872] small=true>
<@w.pairs ["姓名", "${姓名}", "性别", ""]/>
<@w.pairs ["出生年月", "", "民族", ""]/>
<@w.pairs ["学历或年级", "", "单位及职务", ""]/>
<@w.pairs ["当前阶段", "${阶段}", "培养联系人", "${联系人}"]/>
<@w.pairs ["办理状态", "${状态}", "入党介绍人", ""]/>
</@w.table>
<@w.table widths=[620, 2980, 1500, 3744] small=true>
<@w.head ["序号", "步骤", "日期", "办理情况"]/>
<#list ["一、申请入党", "二、入党积极分子的确定和培养教育", "三、发展对象的确定和考察", "四、预备党员的接收", "五、预备党员的教育考察和转正"] as stage>
<#assign list = ["申请", "培养", "考察", "接收", "转正"][stage?index]>
<@w.across stage/>
<@w.row cells=["${" + list + ".序号}", "${" + list + ".步骤}", "${" + list + ".日期}", "${" + list + ".情况}"] middle=[0, 2]/>
</#list>
<@w.across "下一步"/>
<@w.pairs ["步骤", "${下一步}"]/>
<@w.pairs ["时间", "${时限}"]/>
<@w.pairs ["提示", "${提示}"]/>
<@w.across "支部书记（签字）：　　　　　　组织委员（签字）：　　　　　　年　　月　　日", "Cell", 700/>
</@w.table>
</@w.document>
