<#import "word.ftl" as w>
<@w.document>
<@w.p "Title">${月份}党建工作提示</@w.p>
<@w.p "Salutation">${组织}：</@w.p>
<@w.p>截至${截至}，你单位状态为“${状态}”，应办事项完成率${完成率}。现将近期工作提示如下。</@w.p>
<@w.p "Section">一、本周与今后30天应办</@w.p>
<@w.table widths=[620, 1150, 2450, 2924, 1700] small=true>
<@w.head ["序号", "完成期限", "事项", "办法", "责任主体"]/>
<@w.row cells=["${待办.序号}", "${待办.期限}", "${待办.事项}", "${待办.办法}", "${待办.责任}"] middle=[0, 1]/>
</@w.table>
<@w.p "Section">二、已过期限，请补办</@w.p>
<@w.table widths=[620, 2300, 3284, 2640] small=true>
<@w.head ["序号", "事项", "怎样补办", "情况"]/>
<@w.row cells=["${补办.序号}", "${补办.事项}", "${补办.办法}", "${补办.情况}"] middle=[0]/>
</@w.table>
<@w.p keep=true>请对照办理；已经办理、尚未登记的，及时补登。</@w.p>
<@w.p "Signature">${单位}</@w.p>
<@w.p "SignatureDay">${日期}</@w.p>
</@w.document>
