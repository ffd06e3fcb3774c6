<#-- The parts of a form. Fields such as ${组织} are left as they are: they are filled in later, perhaps in a college's own copy. -->
<#macro document landscape=false>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
<#nested>
<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/><#rt>
<#if landscape>
<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><#t>
<#else>
<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1417" w:gutter="0"/><#t>
</#if>
</w:sectPr></w:body></w:document>
</#macro>

<#-- A paragraph; keep: on the same page as the next one. -->
<#macro p style="Body" keep=false>
<w:p><w:pPr><w:pStyle w:val="[=style]"/><#if keep><w:keepNext/></#if></w:pPr><w:r><w:t xml:space="preserve"><#nested></w:t></w:r></w:p>
</#macro>

<#-- A table: widths of its columns in twentieths of a point. -->
<#macro table widths small=false>
<#assign grid = widths, size = small?then("Small", "")>
<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="[=total(0, widths?size)?c]" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><#list widths as width><w:gridCol w:w="[=width?c]"/></#list></w:tblGrid>
<#nested>
</w:tbl>
</#macro>

<#function total from count>
<#local sum = 0>
<#list grid[from..*count] as width><#local sum += width></#list>
<#return sum>
</#function>

<#macro head cells>
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><#list cells as text><@cell text=text at=text?index style="Head"/></#list></w:tr>
</#macro>

<#-- A row: middle has the columns that stand in the middle; height in twentieths of a point is the least. -->
<#macro row cells middle=[] height=0>
<w:tr><w:trPr><w:cantSplit/><#if height gt 0><w:trHeight w:val="[=height?c]" w:hRule="atLeast"/></#if></w:trPr><#list cells as text><@cell text=text at=text?index style=middle?seq_contains(text?index)?then("CellMiddle", "Cell")/></#list></w:tr>
</#macro>

<#-- A row of names and values in turn; the last value takes the columns that are left. -->
<#macro pairs cells>
<w:tr><w:trPr><w:cantSplit/></w:trPr><#list cells as text><@cell text=text at=text?index style=(text?index % 2 == 0)?then("Head", "Cell") span=text?has_next?then(1, grid?size - text?index)/></#list></w:tr>
</#macro>

<#-- A row of one cell. -->
<#macro across text style="Head" height=0>
<w:tr><w:trPr><w:cantSplit/><#if height gt 0><w:trHeight w:val="[=height?c]" w:hRule="atLeast"/></#if></w:trPr><@cell text=text at=0 style=style span=grid?size shade=(style == "Head")/></w:tr>
</#macro>

<#macro cell text at style span=1 shade=false>
<w:tc><w:tcPr><w:tcW w:w="[=total(at, span)?c]" w:type="dxa"/><#if span gt 1><w:gridSpan w:val="[=span]"/></#if><#if shade><w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/></#if><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="[=size][=style]"/></w:pPr><w:r><w:t xml:space="preserve">[=text]</w:t></w:r></w:p></w:tc><#t>
</#macro>
